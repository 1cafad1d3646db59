package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The credits of a suspended file count again as before, each with a new generation (K16). */
public record CreditResumed(
        CaseId caseId, TargetCode target, LocalDate effectiveDate, String reason, PersonId poster, PersonId confirmer)
        implements AuditedEvent {
    @Override
    public PersonId actor() {
        return confirmer;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "target",
                target.value(),
                "effectiveDate",
                effectiveDate.toString(),
                "reason",
                reason,
                "poster",
                poster.toString());
    }
}
