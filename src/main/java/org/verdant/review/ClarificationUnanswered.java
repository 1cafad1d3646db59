package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The time for an answer passed in silence; the review goes on. */
public record ClarificationUnanswered(CaseId caseId, int round, int number) implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("round", Integer.toString(round), "number", Integer.toString(number));
    }
}
