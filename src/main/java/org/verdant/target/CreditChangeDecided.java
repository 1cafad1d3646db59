package org.verdant.target;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A second coordinator confirmed the change of a credit, or refused it (K21). */
public record CreditChangeDecided(
        CaseId caseId, PersonId actor, TargetCode target, String credit, CreditChangeKind kind, SecondLook outcome)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("target", target.value(), "credit", credit, "kind", kind.name(), "outcome", outcome.name());
    }
}
