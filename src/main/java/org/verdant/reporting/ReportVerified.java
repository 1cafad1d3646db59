package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A coordinator checked a report against its proofs. */
public record ReportVerified(CaseId caseId, PersonId actor, int version, Verification outcome) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("version", Integer.toString(version), "outcome", outcome.name());
    }
}
