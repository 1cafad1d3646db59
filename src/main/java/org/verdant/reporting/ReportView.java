package org.verdant.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/** One version of the report of an event, with what the two coordinators made of it. */
public record ReportView(
        UUID id,
        int version,
        LocalDate heldFrom,
        LocalDate heldTo,
        EventOutput output,
        @Nullable String officialReference,
        String summary,
        List<Attendance> attendance,
        List<DocumentId> proofs,
        ReportState state,
        PersonId submittedBy,
        Instant submittedAt,
        @Nullable Step verified,
        @Nullable Step confirmed) {

    /** Everybody who was there. */
    public int participants() {
        return attendance.stream().mapToInt(Attendance::total).sum();
    }

    public int women() {
        return attendance.stream().mapToInt(Attendance::women).sum();
    }

    /** The share of women, in whole percent. */
    public int womenPercent() {
        return Math.round(100f * women() / Math.max(1, participants()));
    }

    /** Who took the step, when, and the words that go with it. */
    public record Step(PersonId by, Instant at, @Nullable String comment) {}
}
