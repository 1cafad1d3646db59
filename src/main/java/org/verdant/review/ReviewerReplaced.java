package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A reviewer was too late; somebody else is asked. */
public record ReviewerReplaced(CaseId caseId, PersonId reviewer) implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reviewer", reviewer.toString());
    }
}
