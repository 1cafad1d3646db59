package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A second coordinator said whether the verified report may count (K21). */
public record CreditConfirmed(CaseId caseId, PersonId actor, int version, Confirmation outcome)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("version", Integer.toString(version), "outcome", outcome.name());
    }
}
