package org.verdant.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;

/** What is attached to a file, and its bytes. Who may read it is the caller's decision. */
@Component
public class ReadDocuments {
    private final Documents documents;

    ReadDocuments(Documents documents) {
        this.documents = documents;
    }

    /** The attachments of a file, oldest first. */
    public List<DocumentCard> of(CaseId caseId) {
        return documents.of(caseId);
    }

    /** That attachment; refuses an id that names none ({@code not-found}). */
    public DocumentCard card(DocumentId id) {
        return documents.require(id);
    }

    /** Writes the bytes as they were stored, one piece in memory at a time. */
    public void write(DocumentId id, OutputStream target) throws IOException {
        try (var content = documents.content(id)) {
            content.transferTo(target);
        }
    }
}
