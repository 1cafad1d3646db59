package org.verdant.document;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** An attachment was taken out of a draft. */
public record DocumentDeleted(CaseId caseId, PersonId actor, DocumentId document, String sha256)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("document", document.toString(), "sha256", sha256);
    }
}
