package org.verdant.identity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/**
 * An administrator corrected what is known of a person.
 *
 * @param changed {@code name}, {@code email}; the words themselves are in no log
 */
public record PersonRenamed(PersonId actor, PersonId person, Set<String> changed) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString(), "changed", String.join(" ", changed));
    }
}
