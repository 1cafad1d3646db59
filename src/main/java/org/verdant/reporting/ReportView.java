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
        String summary,
        List<Attendance> attendance,
        List<DocumentId> proofs,
        ReportState state,
        PersonId submittedBy,
        Instant submittedAt,
        @Nullable Step verified,
        @Nullable Step confirmed) {

    /** Who took the step, when, and the words that go with it. */
    public record Step(PersonId by, Instant at, @Nullable String comment) {}
}
