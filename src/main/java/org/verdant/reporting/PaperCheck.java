package org.verdant.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;

/** Whether the paper behind something that a country or a bank did is there, and its day not to come. */
@Component
class PaperCheck {
    private static final String FIELD = "documentId";

    private final ReadDocuments documents;
    private final Clock clock;

    PaperCheck(ReadDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** The document when it is one of this file; else the reason stands among the errors. */
    Optional<DocumentId> document(CaseId caseId, @Nullable String typed, List<FieldError> errors) {
        var id = FindingCheck.text(typed);
        if (id == null) {
            errors.add(FieldError.of(FIELD, "paper-required"));
            return Optional.empty();
        }
        var found = documents.of(caseId).stream()
                .map(DocumentCard::id)
                .filter(known -> known.toString().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(FieldError.of(FIELD, "unknown-document"));
        }
        return found;
    }

    /** The same where no paper is needed. */
    Optional<DocumentId> ifAny(CaseId caseId, @Nullable String typed, List<FieldError> errors) {
        return FindingCheck.text(typed) == null ? Optional.empty() : document(caseId, typed, errors);
    }

    /** @param earliest the first day that makes sense, or null */
    void day(String field, @Nullable LocalDate day, @Nullable LocalDate earliest, List<FieldError> errors) {
        if (day == null) {
            errors.add(FieldError.of(field, "day-required"));
        } else if (day.isAfter(LocalDate.now(clock))) {
            errors.add(FieldError.of(field, "day-to-come"));
        } else if (earliest != null && day.isBefore(earliest)) {
            errors.add(FieldError.of(field, "day-too-early", earliest));
        }
    }
}
