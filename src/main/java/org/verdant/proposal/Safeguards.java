package org.verdant.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The environmental and social category that the proposer expects, for each of three concerns. A reviewer may raise it. */
public record Safeguards(
        @NotNull @Nullable Category environment,
        @NotNull @Nullable Category resettlement,
        @NotNull @Nullable Category indigenousPeoples) {
    /** From significant harm ({@code A}) to little or none ({@code C}); {@code FI}: money through a financial intermediary. */
    public enum Category {
        A,
        B,
        FI,
        C
    }

    /** The most serious one; null while none is chosen. */
    public @Nullable Category highest() {
        return Stream.of(environment, resettlement, indigenousPeoples)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
