package org.verdant.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.EquipmentDetails.AgreementKind;
import org.verdant.proposal.Track;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Whether the report of a project can be believed as it stands. Lists everything that is wrong at once. */
@Component
class ProjectReportCheck {
    private static final int HOURS_MAX = 10_000;

    private final ProofCheck documents;
    private final Clock clock;

    ProjectReportCheck(ProofCheck documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    void require(Track track, ProjectReportView asked, SubmitReportForm form) {
        var errors = new ArrayList<FieldError>();
        addPeriodErrors(errors, asked, form.periodTo());
        switch (asked.kind().dates()) {
            case DAY -> addDayErrors(errors, asked, form.heldOn());
            case SPAN -> addSpanErrors(errors, form);
            case NONE -> {}
        }
        if (asked.kind() == ReportKind.IN_FORCE) {
            addAgreementErrors(errors, form.agreementKind());
        }
        if (asked.kind().hasParticipants()) {
            errors.addAll(ParticipantsCheck.errors(form.attendance()));
            addHoursErrors(errors, form.trainingHours());
        }
        ReportCheck.addSummaryErrors(errors, form.summary());
        errors.addAll(IndicatorCheck.errors(asked.kind().indicators(track), form.indicators()));
        errors.addAll(documents.errors(
                asked.caseId(), "documentIds", form.documentIds(), asked.kind().documents()));
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }

    /** Who names the period must mean the one that is asked for; one that is not over cannot be reported. */
    private void addPeriodErrors(List<FieldError> errors, ProjectReportView asked, @Nullable LocalDate periodTo) {
        if (periodTo == null || periodTo.equals(asked.periodTo())) {
            return;
        }
        errors.add(
                isToCome(periodTo)
                        ? FieldError.of("periodTo", "report-before-period")
                        : FieldError.of("periodTo", "wrong-period", asked.periodTo()));
    }

    private void addDayErrors(List<FieldError> errors, ProjectReportView asked, @Nullable LocalDate day) {
        if (day == null) {
            errors.add(FieldError.of("heldOn", "day-required"));
        } else if (isToCome(day)) {
            errors.add(FieldError.of("heldOn", "report-before-period"));
        } else if (day.isBefore(asked.periodFrom())) {
            errors.add(FieldError.of("heldOn", "before-agreement", asked.periodFrom()));
        }
    }

    private void addSpanErrors(List<FieldError> errors, SubmitReportForm form) {
        var from = form.heldFrom();
        var to = form.heldTo();
        if (from == null) {
            errors.add(FieldError.of("heldFrom", "day-required"));
        }
        if (to == null) {
            errors.add(FieldError.of("heldTo", "day-required"));
        } else if (isToCome(to)) {
            errors.add(FieldError.of("heldTo", "report-before-period"));
        } else if (from != null && to.isBefore(from)) {
            errors.add(FieldError.of("heldTo", "end-before-start"));
        }
    }

    /** A memorandum alone leaves the credit pending until a binding document follows ({@code domain.md} 4.3). */
    private static void addAgreementErrors(List<FieldError> errors, @Nullable AgreementKind kind) {
        if (kind == null) {
            errors.add(FieldError.of("agreementKind", "agreement-required"));
        } else if (kind == AgreementKind.MOU) {
            errors.add(FieldError.of("agreementKind", "memorandum-not-binding"));
        }
    }

    private static void addHoursErrors(List<FieldError> errors, @Nullable Integer hours) {
        if (hours == null || hours < 1 || hours > HOURS_MAX) {
            errors.add(FieldError.of("trainingHours", "number-range", 1, HOURS_MAX));
        }
    }

    private boolean isToCome(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
