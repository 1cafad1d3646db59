package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The proposer was asked something about the file. */
public record ClarificationAsked(CaseId caseId, PersonId actor, int round, int number) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("round", Integer.toString(round), "number", Integer.toString(number));
    }
}
