package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A proposer reported what took place. */
public record ReportSubmitted(CaseId caseId, PersonId actor, int version, int countries, int participants, int proofs)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "version", Integer.toString(version),
                "countries", Integer.toString(countries),
                "participants", Integer.toString(participants),
                "proofs", Integer.toString(proofs));
    }
}
