package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A check beside the reviews was made. */
public record CheckMade(CaseId caseId, PersonId actor, int round, CheckKind kind, CheckOutcome outcome)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("round", Integer.toString(round), "kind", kind.name(), "outcome", outcome.name());
    }
}
