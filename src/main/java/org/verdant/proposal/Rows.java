package org.verdant.proposal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a repeated group: none when nothing was typed, and no row that is nothing. */
final class Rows {
    private Rows() {}

    static <T> List<T> of(@Nullable List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }
}
