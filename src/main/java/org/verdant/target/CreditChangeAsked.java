package org.verdant.target;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A coordinator asked that a credit is corrected, reversed or found not verified. */
public record CreditChangeAsked(CaseId caseId, PersonId actor, TargetCode target, String credit, CreditChangeKind kind)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("target", target.value(), "credit", credit, "kind", kind.name());
    }
}
