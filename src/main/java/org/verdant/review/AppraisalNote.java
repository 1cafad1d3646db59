package org.verdant.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * What was said on the way of a financing.
 *
 * @param outcome {@code CLEAR} or {@code REFUSE} of a concept, {@code AGREE} or {@code CHANGE} of a term sheet, else null
 * @param document the letter or the term sheet
 */
public record AppraisalNote(
        CaseId caseId,
        int number,
        Kind kind,
        @Nullable String outcome,
        @Nullable String words,
        @Nullable DocumentId document,
        PersonId person,
        Instant notedAt) {
    /** About what. */
    public enum Kind {
        CONCEPT,
        MANDATE,
        TERM_SHEET,
        ANSWER
    }
}
