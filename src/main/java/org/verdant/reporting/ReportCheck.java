package org.verdant.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.Track;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Whether a report can be believed as it stands: dates, countries present, proofs. Lists everything that is wrong at once. */
@Component
class ReportCheck {
    private static final int PROOFS = 2;
    private static final int REFERENCE_MAX = 200;
    private static final int SUMMARY_MAX = 10_000;

    private final ProofCheck proofs;
    private final Clock clock;

    ReportCheck(ProofCheck proofs, Clock clock) {
        this.proofs = proofs;
        this.clock = clock;
    }

    void require(ProposalFacts facts, SubmitReportForm form) {
        var errors = new ArrayList<FieldError>();
        addDateErrors(errors, facts.requireEvent(), form);
        errors.addAll(AttendanceCheck.errors(form.attendance()));
        addOutputErrors(errors, facts.track(), form);
        addSummaryErrors(errors, form.summary());
        errors.addAll(proofs.errors(facts.caseId(), "proofs", form.proofs(), PROOFS));
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }

    /** An instrument counts as adopted only with its official reference, and only a policy exchange has one ({@code domain.md} 4.8). */
    private static void addOutputErrors(List<FieldError> errors, String track, SubmitReportForm form) {
        var reference = form.officialReference();
        if (form.output() == null) {
            errors.add(FieldError.of("output", "output-required"));
        } else if (form.output() == EventOutput.INSTRUMENT_ADOPTED && !track.equals(Track.POLICY.name())) {
            errors.add(FieldError.of("output", "output-not-of-track"));
        } else if (form.output() == EventOutput.INSTRUMENT_ADOPTED && (reference == null || reference.isBlank())) {
            errors.add(FieldError.of("officialReference", "reference-required"));
        }
        if (reference != null && reference.length() > REFERENCE_MAX) {
            errors.add(FieldError.of("officialReference", "too-long", REFERENCE_MAX));
        }
    }

    private void addDateErrors(List<FieldError> errors, ProposalFacts.Event event, SubmitReportForm form) {
        addMissing(errors, "heldFrom", form.heldFrom());
        addMissing(errors, "heldTo", form.heldTo());
        if (form.heldFrom() == null || form.heldTo() == null) {
            return;
        }
        if (form.heldTo().isBefore(form.heldFrom())) {
            errors.add(FieldError.of("heldTo", "end-before-start"));
        }
        if (form.heldFrom().isBefore(event.firstDay())) {
            errors.add(FieldError.of("heldFrom", "held-before-event", event.firstDay()));
        }
        if (form.heldTo().isAfter(LocalDate.now(clock.withZone(event.timeZone())))) {
            errors.add(FieldError.of("heldTo", "held-in-future"));
        }
    }

    private static void addMissing(List<FieldError> errors, String field, @Nullable Object value) {
        if (value == null) {
            errors.add(FieldError.of(field, "day-required"));
        }
    }

    static void addSummaryErrors(List<FieldError> errors, @Nullable String summary) {
        if (summary == null || summary.isBlank()) {
            errors.add(FieldError.of("summary", "summary-required"));
        } else if (summary.length() > SUMMARY_MAX) {
            errors.add(FieldError.of("summary", "too-long", SUMMARY_MAX));
        }
    }
}
