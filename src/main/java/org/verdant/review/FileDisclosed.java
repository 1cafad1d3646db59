package org.verdant.review;

import java.time.Instant;
import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A financing lies open to everybody until that moment. */
public record FileDisclosed(CaseId caseId, String category, Instant endsAt) implements AuditedEvent {
    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("category", category, "until", endsAt.toString());
    }
}
