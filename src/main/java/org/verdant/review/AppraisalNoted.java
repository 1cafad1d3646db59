package org.verdant.review;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Something was said on the way of a financing: about its concept, its mandate or its term sheet. */
public record AppraisalNoted(CaseId caseId, PersonId actor, AppraisalNote.Kind kind, String outcome)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "outcome", outcome);
    }
}
