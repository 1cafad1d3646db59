package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A coordinator looked at what came of an adopted text. */
public record OutcomeVerified(CaseId caseId, PersonId actor, OutcomeFinding outcome) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("outcome", outcome.name());
    }
}
