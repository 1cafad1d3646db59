package org.verdant.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** An administrator made a link with which a person sets the own password once. */
public record PersonInvited(PersonId actor, PersonId person) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString());
    }
}
