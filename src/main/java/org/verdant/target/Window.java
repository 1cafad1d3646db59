package org.verdant.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days on which something counts, both inclusive, in the calendar of the place where it happens (K10). */
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the window ends before it begins");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How much of it has passed at the end of that day: 0 before, 1 after. */
    public double elapsed(LocalDate day) {
        if (day.isBefore(from)) {
            return 0;
        }
        double whole = ChronoUnit.DAYS.between(from, to) + 1d;
        return Math.min(1, (ChronoUnit.DAYS.between(from, day) + 1d) / whole);
    }
}
