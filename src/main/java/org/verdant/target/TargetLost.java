package org.verdant.target;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A counter fell below its minimum again (K22). Once for each crossing. */
public record TargetLost(TargetCode target, CaseId causedBy, PersonId actor, LocalDate day, int counted)
        implements AuditedEvent {
    @Override
    public @Nullable CaseId caseId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "target", target.value(),
                "causedBy", causedBy.toString(),
                "day", day.toString(),
                "counted", Integer.toString(counted));
    }
}
