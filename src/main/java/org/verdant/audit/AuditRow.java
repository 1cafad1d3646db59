package org.verdant.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/**
 * One entry as an auditor reads it.
 *
 * @param caseId the file, or null when it concerns no single one
 * @param roles codes of the roles that the actor held then
 * @param hash in hexadecimal digits
 */
public record AuditRow(
        AuditFilter.Place place,
        @Nullable CaseId caseId,
        PersonId actor,
        @Nullable PersonId onBehalfOf,
        List<String> roles,
        String action,
        String objectType,
        String objectId,
        @Nullable Long objectVersion,
        Map<String, String> details,
        String hash) {}
