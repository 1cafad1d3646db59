package org.verdant.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/**
 * A report that a project owes, with all its versions, the newest first.
 *
 * @param number in the order in which the project's reports were asked for
 * @param run which course run, from 1; null for all other kinds
 * @param escalated when it was overdue and the secretariat was told
 * @param suspensionProposed when it was so late that suspension was proposed
 */
public record ProjectReportView(
        UUID id,
        CaseId caseId,
        int number,
        ReportKind kind,
        @Nullable Integer run,
        LocalDate periodFrom,
        LocalDate periodTo,
        State state,
        Instant asked,
        Instant due,
        @Nullable Instant escalated,
        @Nullable Instant suspensionProposed,
        List<Version> versions) {

    /** What became of it. */
    public enum State {
        ASKED,
        SUBMITTED,
        ACCEPTED,
        REFUSED,
        /** Not wanted any more: the project was stopped. */
        DROPPED
    }

    /** What was sent, and what the coordinators made of it. */
    public record Version(
            int version,
            SubmitReportForm content,
            PersonId submittedBy,
            Instant submittedAt,
            @Nullable Verification finding,
            ReportView.@Nullable Step verified,
            @Nullable Confirmation confirmation,
            ReportView.@Nullable Step confirmed) {}

    public Optional<Version> newest() {
        return versions.stream().findFirst();
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    boolean isOf(ReportKind other) {
        return kind == other;
    }

    /** The day that the newest version names. */
    Optional<LocalDate> heldOn() {
        return newest().map(Version::content).map(SubmitReportForm::heldOn);
    }
}
