package org.verdant.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Somebody signed in on a page or for a token. */
public record SignedIn(PersonId person) implements AuditedEvent {
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
