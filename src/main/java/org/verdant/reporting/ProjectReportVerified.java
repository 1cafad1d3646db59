package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A coordinator checked the report of a project. */
public record ProjectReportVerified(CaseId caseId, PersonId actor, ReportKind kind, int number, Verification outcome)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "number", Integer.toString(number), "outcome", outcome.name());
    }
}
