package org.verdant.target;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where and when something was convened, in the calendar of its place. Occasions at one place, on overlapping days, under one
 * parent are one convening (K12).
 *
 * @param parent the event that it is part of as the proposal names it (a file's id or number), or null
 */
public record Occasion(@Nullable String parent, String place, LocalDate from, LocalDate to) {
    public static Occasion of(@Nullable String parent, String place, ZonedDateTime start, ZonedDateTime end) {
        return new Occasion(parent, place, start.toLocalDate(), end.toLocalDate());
    }
}
