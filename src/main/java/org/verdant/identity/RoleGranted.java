package org.verdant.identity;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** An administrator gave somebody a role. */
public record RoleGranted(
        PersonId actor,
        PersonId person,
        Role role,
        LocalDate from,
        @Nullable LocalDate to) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "person",
                person.toString(),
                "role",
                role.code(),
                "from",
                from.toString(),
                "to",
                to == null ? "" : to.toString());
    }
}
