package org.verdant.proposal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/** The attachments without which a file is not eligible, track by track, and how old they may be (DMN-1, E05). */
final class RequiredDocuments {
    static final String ASSESSMENT = "ASSESSMENT";

    private static final Period VALID = Period.ofMonths(12);

    private RequiredDocuments() {}

    /** The kinds that a file needs as it stands. A track that opens adds its own here. */
    static Set<String> of(Examined file) {
        return file.isRed() ? Set.of(ASSESSMENT) : Set.of();
    }

    /** Whether one is not there, or only in a copy that was attached more than twelve months before the submission. */
    static boolean missing(Examined file) {
        var oldest = file.today().minus(VALID);
        return !of(file).stream().allMatch(kind -> isThere(file, kind, oldest));
    }

    private static boolean isThere(Examined file, String kind, LocalDate oldest) {
        return file.attachments().stream()
                .anyMatch(attached ->
                        attached.kind().equals(kind) && !attached.since().isBefore(oldest));
    }
}
