package org.verdant.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param category of the safeguards, if the officer raises it
 * @param conditions needed if there are any, for whoever decides
 * @param comment why, needed when it blocks
 */
public record CheckForm(
        @Nullable CheckOutcome outcome,
        @Nullable String category,
        @Nullable List<@Nullable String> conditions,
        @Nullable String comment) {}
