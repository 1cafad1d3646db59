package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A project sent one of its reports. */
public record ProjectReportSubmitted(CaseId caseId, PersonId actor, ReportKind kind, int number, int version)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "number", Integer.toString(number), "version", Integer.toString(version));
    }
}
