package org.verdant.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;

/**
 * What one file adds to a commitment without a minimum that is no number.
 *
 * @param measure a code of {@code programme.yaml}: {@code milestone}, {@code narrative}
 * @param words a stage such as {@code OPTIONS_STUDIED}, or an outcome in words
 * @param evidence the document that shows it
 * @param on the day from which it is so
 */
public record TrackedWord(
        String measure, String words, @Nullable DocumentId evidence, LocalDate on) {
    /** The measure whose last word is the stage of a milestone; it is never counted. */
    public static final String MILESTONE = "milestone";
    /** The measure that is told in words. */
    public static final String NARRATIVE = "narrative";
    /** Of a milestone that nothing has been recorded of. */
    public static final String NOT_BEGUN = "NOT_BEGUN";
}
