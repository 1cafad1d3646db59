package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The proposer answered. */
public record ClarificationAnswered(CaseId caseId, PersonId actor, int round, int number, int version, int documents)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "round", Integer.toString(round),
                "number", Integer.toString(number),
                "version", Integer.toString(version),
                "documents", Integer.toString(documents));
    }
}
