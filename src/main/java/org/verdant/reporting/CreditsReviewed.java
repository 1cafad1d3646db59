package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Somebody looked through the other credits of a proposer whose evidence was false (K19). */
public record CreditsReviewed(CaseId caseId, PersonId actor, int credits) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("credits", Integer.toString(credits));
    }
}
