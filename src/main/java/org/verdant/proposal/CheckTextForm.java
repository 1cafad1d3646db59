package org.verdant.proposal;

import org.jspecify.annotations.Nullable;

/** The legal check of a text; who returns it says what has to change. */
public record CheckTextForm(
        @Nullable TextCheck outcome, @Nullable String comment) {}
