package org.verdant.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the twelve commitments without a number: tracked, no minimum.
 *
 * @param verb how strongly the plan words it: explore
 * @param track whose files move its figures; null while there is none
 * @param measures what is followed instead of a count
 */
public record Tracked(
        TargetCode code,
        String area,
        Words name,
        Words verb,
        @Nullable String track,
        List<Measure> measures) {
    /** The measure of that code; null when the programme file no longer has it. */
    public @Nullable Measure measure(String measure) {
        return measures.stream()
                .filter(one -> one.code().equals(measure))
                .findFirst()
                .orElse(null);
    }
}
