package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A conflict of interest came to light after a reviewer had begun: what was sent does not count, and the seat is filled again. */
public record ReviewVoided(CaseId caseId, PersonId actor, PersonId reviewer, int round, int seat)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "reviewer", reviewer.toString(), "round", Integer.toString(round), "seat", Integer.toString(seat));
    }
}
