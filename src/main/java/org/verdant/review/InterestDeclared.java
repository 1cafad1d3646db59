package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** A reviewer said whether there is a conflict of interest. */
public record InterestDeclared(CaseId caseId, PersonId actor, boolean conflict) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("conflict", Boolean.toString(conflict));
    }
}
