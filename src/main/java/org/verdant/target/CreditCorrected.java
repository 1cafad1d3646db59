package org.verdant.target;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The credits of a file were taken back because they never should have counted (K18). */
public record CreditCorrected(CaseId caseId, TargetCode target, String reason, PersonId poster, PersonId confirmer)
        implements AuditedEvent {
    @Override
    public PersonId actor() {
        return confirmer;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("target", target.value(), "reason", reason, "poster", poster.toString());
    }
}
