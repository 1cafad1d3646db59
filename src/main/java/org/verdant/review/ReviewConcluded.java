package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** All reviews of a round are in, and the rules say what follows (DMN-5). */
public record ReviewConcluded(CaseId caseId, int round, String outcome) implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("round", Integer.toString(round), "outcome", outcome);
    }
}
