package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** What was claimed for a file does not count, for a reason of the counting rules. */
public record CreditRefused(
        CaseId caseId, TargetCode target, LocalDate effectiveDate, PersonId confirmer, String reason)
        implements AuditedEvent {
    @Override
    public PersonId actor() {
        return confirmer;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("target", target.value(), "effectiveDate", effectiveDate.toString(), "reason", reason);
    }
}
