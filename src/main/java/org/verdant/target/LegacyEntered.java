package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A coordinator entered what happened before the product was in use (K20). */
public record LegacyEntered(CaseId caseId, PersonId actor, TargetCode target, LocalDate effectiveDate)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("target", target.value(), "effectiveDate", effectiveDate.toString());
    }
}
