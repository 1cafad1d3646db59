package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A file moved the figures of a commitment without a minimum. */
public record FiguresRecorded(CaseId caseId, TargetCode tracked, LocalDate effectiveDate) implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("tracked", tracked.value(), "effectiveDate", effectiveDate.toString());
    }
}
