package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/**
 * A counter reached its minimum (K22). Once for each crossing.
 *
 * @param causedBy the file that moved it; null when a new version of the rule did (K25)
 */
public record TargetReached(TargetCode target, @Nullable CaseId causedBy, PersonId actor, LocalDate day, int counted)
        implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "target", target.value(),
                "causedBy", causedBy == null ? "rule" : causedBy.toString(),
                "day", day.toString(),
                "counted", Integer.toString(counted));
    }
}
