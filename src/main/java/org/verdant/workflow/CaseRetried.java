package org.verdant.workflow;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A person had the failed work of a file tried again, and said why. */
public record CaseRetried(CaseId caseId, PersonId actor, int jobs, String reason) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("jobs", Integer.toString(jobs), "reason", reason);
    }
}
