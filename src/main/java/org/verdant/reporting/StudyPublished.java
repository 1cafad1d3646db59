package org.verdant.reporting;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** The final report of a planning study was published. */
public record StudyPublished(CaseId caseId, PersonId actor, DocumentId document) implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("document", document.toString());
    }
}
