package org.verdant.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.document.ReadDocuments;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Takes down what is said on the way of a financing once nothing is wrong with it. */
@Component
class NoteCheck {
    private static final int WORDS_MAX = 10_000;

    private final AppraisalNotes notes;
    private final ReadDocuments documents;
    private final Chronicle chronicle;

    NoteCheck(AppraisalNotes notes, ReadDocuments documents, Chronicle chronicle) {
        this.notes = notes;
        this.documents = documents;
        this.chronicle = chronicle;
    }

    /** What is wrong so far, and what was typed. */
    static final class Draft {
        private final List<FieldError> errors = new ArrayList<>();
        private @Nullable String outcome;
        private @Nullable String words;
        private @Nullable String documentId;

        Draft outcome(@Nullable Enum<?> chosen) {
            if (chosen == null) {
                errors.add(FieldError.of("outcome", "required"));
            }
            outcome = chosen == null ? null : chosen.name();
            return this;
        }

        Draft words(String field, @Nullable String typed) {
            words = ScoreCheck.text(typed);
            ScoreCheck.addLengthError(errors, field, typed, WORDS_MAX);
            return this;
        }

        Draft requireWords(String field) {
            if (words == null) {
                errors.add(FieldError.of(field, "required"));
            }
            return this;
        }

        Draft document(@Nullable String named) {
            documentId = ScoreCheck.text(named);
            return this;
        }

        Draft requireDocument() {
            if (documentId == null) {
                errors.add(FieldError.of("documentId", "required"));
            }
            return this;
        }
    }

    void take(CaseId caseId, AppraisalNote.Kind kind, Draft draft, Actor actor) {
        var document = document(caseId, draft);
        if (!draft.errors.isEmpty()) {
            throw new Invalid("invalid", draft.errors);
        }
        notes.add(new AppraisalNote(
                caseId, 0, kind, draft.outcome, draft.words, document, actor.person(), chronicle.now()));
        chronicle.note(new AppraisalNoted(caseId, actor.person(), kind, draft.outcome == null ? "" : draft.outcome));
    }

    /** It must be attached to the same file. */
    private @Nullable DocumentId document(CaseId caseId, Draft draft) {
        if (draft.documentId == null) {
            return null;
        }
        var found = documents.of(caseId).stream()
                .filter(card -> card.id().toString().equals(draft.documentId))
                .findFirst();
        if (found.isEmpty()) {
            draft.errors.add(FieldError.of("documentId", "unknown-document"));
            return null;
        }
        return found.get().id();
    }
}
