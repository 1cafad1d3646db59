package org.verdant.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** An administrator took a role away; sessions of its holder end at once. */
public record RoleRevoked(PersonId actor, PersonId person, Role role) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString(), "role", role.code());
    }
}
