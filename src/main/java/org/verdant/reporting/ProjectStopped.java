package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The work on a project ended early. */
public record ProjectStopped(CaseId caseId, PersonId actor, StopReason reason) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason.name());
    }
}
