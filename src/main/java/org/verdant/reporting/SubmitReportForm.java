package org.verdant.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.EquipmentDetails.AgreementKind;

/**
 * What a proposer reports. An event has the first seven fields; the report of a project those that its kind asks for
 * ({@link ReportKind}).
 *
 * @param heldFrom the first day, in the event's own time zone
 * @param officialReference of the instrument that was adopted
 * @param proofs ids of at least two documents of the same file
 * @param heldOn the day of the kick-off, of entry into force, of a milestone
 * @param periodTo the last day of the period that is reported, to be sure that it is the one that is asked for
 * @param agreementKind what was signed; a memorandum alone leaves the credit pending
 * @param trainingHours of one run
 * @param documentIds ids of documents of the same file
 */
public record SubmitReportForm(
        @Nullable LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        @Nullable List<@Nullable Row> attendance,
        @Nullable EventOutput output,
        @Nullable String officialReference,
        @Nullable String summary,
        @Nullable List<@Nullable String> proofs,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate periodTo,
        @Nullable AgreementKind agreementKind,
        @Nullable Integer trainingHours,
        @Nullable List<@Nullable Measured> indicators,
        @Nullable List<@Nullable String> documentIds) {

    /**
     * Who came from one country, as typed.
     *
     * @param participants women and men together; either this or {@code men} is enough
     */
    public record Row(
            @Nullable String country,
            @Nullable Integer women,
            @Nullable Integer men,
            @Nullable Integer participants) {

        /** Women and men together, or null when it cannot be told. */
        public @Nullable Integer total() {
            return participants != null || women == null || men == null ? participants : Integer.valueOf(women + men);
        }
    }

    /** One indicator: its number, or words, or both. */
    public record Measured(
            @Nullable Indicator code,
            @Nullable BigDecimal value,
            @Nullable String note) {}
}
