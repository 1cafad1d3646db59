package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A milestone of a commitment without a minimum was reached, or an outcome was told. */
public record WordsRecorded(CaseId caseId, TargetCode tracked, String measure, LocalDate effectiveDate)
        implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("tracked", tracked.value(), "measure", measure, "effectiveDate", effectiveDate.toString());
    }
}
