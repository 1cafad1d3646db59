package org.verdant.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposer reports of an event.
 *
 * @param heldFrom the first day, in the event's own time zone
 * @param proofs ids of at least two documents of the same file
 */
public record SubmitReportForm(
        @Nullable LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        @Nullable List<@Nullable Row> attendance,
        @Nullable EventOutput output,
        @Nullable String summary,
        @Nullable List<@Nullable String> proofs) {

    /** Who came from one country, as typed. */
    public record Row(
            @Nullable String country,
            @Nullable Integer women,
            @Nullable Integer men) {}
}
