package org.verdant.document;

import java.util.Map;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** An attachment was stored with a file. */
public record DocumentStored(
        CaseId caseId, PersonId actor, DocumentId document, String kind, String mediaType, long size, String sha256)
        implements AuditedEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "document", document.toString(),
                "kind", kind,
                "mediaType", mediaType,
                "size", Long.toString(size),
                "sha256", sha256);
    }
}
