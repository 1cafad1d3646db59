package org.verdant.target;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a counting rule, since when it is in force and why it came (K25). */
public record TargetDefinition(TargetCode target, int version, String reason, Instant recordedAt, Rule rule) {

    /** What decides whether and how something counts. Any difference is another version. */
    public record Rule(
            String unit,
            int minimum,
            CountAt countAt,
            DistinctBy distinctBy,
            int countriesPresent,
            int membersPresent,
            @Nullable OtherCountries others,
            @Nullable String exclusivityGroup,
            Window window) {}
}
