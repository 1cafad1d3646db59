package org.verdant.target;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A version of a counting rule came into force with a start of the product. */
public record DefinitionRecorded(TargetCode target, int version, String reason) implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public PersonId actor() {
        return PersonId.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("target", target.value(), "version", Integer.toString(version), "reason", reason);
    }
}
