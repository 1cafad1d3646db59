package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A project was closed with its lessons. */
public record ProjectClosed(CaseId caseId, PersonId actor, ClosingOutcome outcome) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("outcome", outcome.name());
    }
}
