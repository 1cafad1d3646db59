package org.verdant.target.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.FieldError;
import org.verdant.shared.web.BadRequest;

/**
 * The day and the state of knowledge that a board is asked for; today and now when nothing is asked.
 *
 * @param typedDay what was asked for, empty when nothing was
 * @param typedKnownAt the same
 */
record AsOf(LocalDate day, Instant knownAt, String typedDay, String typedKnownAt) {
    static AsOf of(@Nullable String asOf, @Nullable String knownAt, Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var typedDay = asOf == null ? "" : asOf.strip();
        var typedKnownAt = knownAt == null ? "" : knownAt.strip();
        return new AsOf(
                typedDay.isEmpty() ? LocalDate.ofInstant(now, ZoneOffset.UTC) : day(typedDay),
                typedKnownAt.isEmpty() ? now : instant(typedKnownAt),
                typedDay,
                typedKnownAt);
    }

    public boolean chosen() {
        return !typedDay.isEmpty() || !typedKnownAt.isEmpty();
    }

    /** As a page's field for a day and a time takes it. */
    public String fieldKnownAt() {
        return typedKnownAt.isEmpty()
                ? ""
                : LocalDateTime.ofInstant(knownAt, ZoneOffset.UTC)
                        .withNano(0)
                        .withSecond(0)
                        .toString();
    }

    private static LocalDate day(String text) {
        try {
            return sane(LocalDate.parse(text));
        } catch (DateTimeException malformed) {
            throw new BadRequest("malformed-date", FieldError.of("asOf", "malformed-date"));
        }
    }

    /** With its zone, or as a page sends it, which is in UTC. */
    private static Instant instant(String text) {
        try {
            var instant = text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            sane(LocalDate.ofInstant(instant, ZoneOffset.UTC));
            return instant;
        } catch (DateTimeException malformed) {
            throw new BadRequest("malformed-date", FieldError.of("knownAt", "malformed-date"));
        }
    }

    /** Years that a date field and the database can hold. */
    private static LocalDate sane(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 9999) {
            throw new DateTimeException("no such year");
        }
        return day;
    }
}
