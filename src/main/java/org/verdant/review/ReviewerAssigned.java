package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/**
 * A coordinator asked somebody to review a file.
 *
 * @param flags the rules that flag the person all the same, comma-joined; empty when none does
 */
public record ReviewerAssigned(CaseId caseId, PersonId actor, PersonId reviewer, int round, String flags)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("reviewer", reviewer.toString(), "round", Integer.toString(round), "flags", flags);
    }
}
