package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A report of a project is overdue: the secretariat is told. */
public record ReportEscalated(CaseId caseId, PersonId actor, ReportKind kind, int number) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "number", Integer.toString(number));
    }
}
