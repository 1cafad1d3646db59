package org.verdant.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A person set the own password; all other sessions end. */
public record PasswordSet(PersonId person) implements AuditedEvent {
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
        return Map.of();
    }
}
