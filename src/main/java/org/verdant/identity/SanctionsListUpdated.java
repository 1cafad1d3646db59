package org.verdant.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A party came on the sanctions list or left it: the signal {@code sanctions.list.updated}, on which open files with it are looked at again. */
public record SanctionsListUpdated(PersonId actor, UUID party, String name, LocalDate since) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Thing thing() {
        return new Thing("party", party.toString(), null);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("party", party.toString(), "since", since.toString());
    }
}
