package org.verdant.target;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** An administrator proposed another programme file. */
public record ProgrammeProposed(PersonId actor, UUID version, String sha256, String base) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Thing thing() {
        return new Thing("programme", version.toString(), null);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("sha256", sha256, "base", base);
    }
}
