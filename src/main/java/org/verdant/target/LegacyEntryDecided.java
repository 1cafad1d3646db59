package org.verdant.target;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A second coordinator confirmed what was entered later, or refused it (K21). */
public record LegacyEntryDecided(CaseId caseId, PersonId actor, TargetCode target, SecondLook outcome)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("target", target.value(), "outcome", outcome.name());
    }
}
