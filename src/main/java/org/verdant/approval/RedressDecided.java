package org.verdant.approval;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** Another authority answered a request for redress. */
public record RedressDecided(CaseId caseId, PersonId actor, RedressOutcome outcome, Role authority)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("outcome", outcome.name(), "authority", authority.code());
    }
}
