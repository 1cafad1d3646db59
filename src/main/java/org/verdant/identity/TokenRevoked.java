package org.verdant.identity;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Somebody ended an own token. */
public record TokenRevoked(PersonId person, UUID token) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public PersonId actor() {
        return person;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("token", token.toString());
    }
}
