package org.verdant.approval;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A file came to its authorities; their codes stand in the order in which they decide. */
public record DecisionOpened(CaseId caseId, int round, String authorities) implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("round", Integer.toString(round), "authorities", authorities);
    }
}
