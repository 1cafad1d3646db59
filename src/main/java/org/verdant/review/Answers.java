package org.verdant.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Whether what a proposer answers can be taken: there are words, and its documents are attached to the file. */
@Component
class Answers {
    private static final int ANSWER_MAX = 20_000;

    private final ReadDocuments documents;

    Answers(ReadDocuments documents) {
        this.documents = documents;
    }

    /** An answer in which nothing is wrong. */
    record Sound(String text, List<DocumentId> documents) {}

    Sound require(CaseId caseId, AnswerClarificationForm form) {
        var errors = new ArrayList<FieldError>();
        var answer = ScoreCheck.text(form.answer());
        if (answer == null) {
            errors.add(FieldError.of("answer", "answer-required"));
        }
        ScoreCheck.addLengthError(errors, "answer", form.answer(), ANSWER_MAX);
        var attached = documents.of(caseId).stream().map(DocumentCard::id).toList();
        var chosen = chosen(form.documentIds(), attached, errors);
        if (answer == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return new Sound(answer, chosen);
    }

    private static List<DocumentId> chosen(
            @Nullable List<@Nullable String> typed, List<DocumentId> attached, List<FieldError> errors) {
        var chosen = new ArrayList<DocumentId>();
        List<@Nullable String> all = typed == null ? List.of() : typed;
        for (int i = 0; i < all.size(); i++) {
            var id = id(all.get(i));
            if (id != null && attached.contains(id)) {
                chosen.add(id);
            } else if (ScoreCheck.text(all.get(i)) != null) {
                errors.add(FieldError.of("documentIds[" + i + "]", "unknown-document"));
            }
        }
        return chosen.stream().distinct().toList();
    }

    private static @Nullable DocumentId id(@Nullable String text) {
        try {
            return text == null ? null : new DocumentId(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
