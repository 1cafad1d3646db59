package org.verdant.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator types about one country for a period: when it is entered, and when it is corrected.
 *
 * @param country ISO 3166 alpha-2; a correction may leave it out
 * @param source who says so, in which paper, of which day
 * @param reason what was wrong; only a correction needs it
 */
public record NewRegisterEntry(
        @Nullable String country,
        RegisterEntry.@Nullable Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        RegisterEntry.@Nullable Certainty certainty,
        @Nullable String reason) {}
