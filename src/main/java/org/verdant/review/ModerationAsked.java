package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Public comments on a disclosed file wait for the secretariat. */
public record ModerationAsked(CaseId caseId, int waiting) implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("waiting", Integer.toString(waiting));
    }
}
