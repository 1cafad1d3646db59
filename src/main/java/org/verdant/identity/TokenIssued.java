package org.verdant.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Somebody made a token for a program. */
public record TokenIssued(PersonId person, UUID token, Set<Scope> scopes, Instant expiresAt) implements AuditedEvent {
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
        return Map.of("token", token.toString(), "scopes", Scope.codes(scopes), "expiresAt", expiresAt.toString());
    }
}
