package org.verdant.identity;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;

/** An administrator recorded where somebody works or governs. */
public record EmploymentRecorded(
        PersonId actor,
        PersonId person,
        OrganisationId organisation,
        EmploymentKind kind,
        LocalDate from,
        @Nullable LocalDate to)
        implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "person",
                person.toString(),
                "organisation",
                organisation.toString(),
                "kind",
                kind.name(),
                "from",
                from.toString(),
                "to",
                to == null ? "" : to.toString());
    }
}
