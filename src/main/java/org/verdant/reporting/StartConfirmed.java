package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A second coordinator said whether the start of a project may count (K21). */
public record StartConfirmed(CaseId caseId, PersonId actor, ReportKind kind, Confirmation outcome)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "outcome", outcome.name());
    }
}
