package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** It was decided at mid-term whether research goes on. */
public record MidtermDecided(CaseId caseId, PersonId actor, MidtermOutcome outcome) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("outcome", outcome.name());
    }
}
