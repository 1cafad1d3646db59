package org.verdant.workflow;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;

/**
 * What the work list and the monitor show of a file, and what routes it. The workflow keeps its own copy, so that a list needs no
 * other module.
 *
 * @param number {@code ACT-2026-0007}
 * @param track {@code ACTIVITY}, the code of {@code api.md}
 * @param amountUsd the total in US dollars, or null when it is unknown; routes the decision (DMN-4)
 * @param elevated nuclear, category A or red with an assessment: the highest authority decides (DMN-4)
 */
public record CaseFile(
        CaseId caseId,
        String number,
        String title,
        String track,
        CountryCode country,
        OrganisationId leadOrganisation,
        @Nullable BigDecimal amountUsd,
        boolean elevated) {}
