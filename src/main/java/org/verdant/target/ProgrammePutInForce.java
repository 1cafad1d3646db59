package org.verdant.target;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Another programme file runs from now on: one person proposed it, the actor confirmed it. */
public record ProgrammePutInForce(PersonId actor, PersonId proposedBy, String sha256) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Thing thing() {
        return new Thing("programme", sha256, null);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("sha256", sha256, "proposedBy", proposedBy.toString());
    }
}
