package org.verdant.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;

/** Documents that a form names: they must be attached to the same file. */
@Component
class FileDocuments {
    private final ReadDocuments documents;

    FileDocuments(ReadDocuments documents) {
        this.documents = documents;
    }

    /** That document, or null when none was named; an error for one that is not attached to the file. */
    @Nullable
    DocumentId find(CaseId caseId, String field, @Nullable String named, List<FieldError> errors) {
        var typed = Typed.text(named);
        if (typed == null) {
            return null;
        }
        var found = documents.of(caseId).stream()
                .filter(card -> card.id().toString().equals(typed))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(FieldError.of(field, "unknown-document"));
            return null;
        }
        return found.get().id();
    }
}
