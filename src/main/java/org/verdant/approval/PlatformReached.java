package org.verdant.approval;

import java.time.LocalDate;
import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** The case of the research platform reached a stage. */
public record PlatformReached(CaseId caseId, PersonId actor, PlatformStage stage, LocalDate on)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("stage", stage.name(), "on", on.toString());
    }
}
