package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A second person confirmed that the credit of a stopped project ends (K21). */
public record ReversalConfirmed(CaseId caseId, PersonId actor, StopReason reason) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason.name());
    }
}
