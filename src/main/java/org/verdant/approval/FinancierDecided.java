package org.verdant.approval;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The financier that leads decided about a financing. */
public record FinancierDecided(CaseId caseId, PersonId actor, FinancierDecisionForm.Outcome outcome, boolean onLetter)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("outcome", outcome.name(), "onLetter", Boolean.toString(onLetter));
    }
}
