package org.verdant.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report that is to come: its kind, the course run when it is of one, and the period that it is about. */
public record PlannedReport(ReportKind kind, @Nullable Integer run, LocalDate from, LocalDate to) {
    public PlannedReport {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it begins: " + from + " to " + to);
        }
    }

    static PlannedReport of(ReportKind kind, LocalDate from, LocalDate to) {
        return new PlannedReport(kind, null, from.isAfter(to) ? to : from, to);
    }
}
