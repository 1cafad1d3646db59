package org.verdant.workflow.web;

import java.time.Duration;
import java.time.Instant;

/**
 * A due date in words, coloured by how much of its time is left.
 *
 * @param state {@code late}, {@code soon} (two days or a fifth of the time left) or {@code fine}
 * @param message key of the words; {@code count} is their number
 */
record DueWords(String state, String message, long count) {
    private static final Duration CLOSE = Duration.ofDays(2);
    private static final int FIFTH = 5;

    /** The clock of a suspended file stands still. */
    static DueWords standing() {
        return new DueWords("fine", "due.stands", 0);
    }

    static DueWords of(Instant since, Instant due, Instant now) {
        if (due.isBefore(now)) {
            return words("late", "due.late", Duration.between(due, now));
        }
        var left = Duration.between(now, due);
        var all = Duration.between(since, due);
        var soon = left.compareTo(CLOSE) < 0 || left.multipliedBy(FIFTH).compareTo(all) < 0;
        return words(soon ? "soon" : "fine", "due.in", left);
    }

    private static DueWords words(String state, String key, Duration distance) {
        var days = distance.toDays();
        return days > 0
                ? new DueWords(state, key + ".days", days)
                : new DueWords(state, key + ".hours", distance.toHours());
    }
}
