package org.verdant.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/**
 * An administrator said what somebody knows about.
 *
 * @param fields comma-joined
 */
public record ExpertiseChanged(PersonId actor, PersonId person, String fields) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString(), "fields", fields);
    }
}
