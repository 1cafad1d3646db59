package org.verdant.reporting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Whether a note a year later says what its track asks for: whom one could reach, or which seats were obtained. */
@Component
class OutcomeNoteCheck {
    private static final int SEATS_MAX = 100;

    private final ReportReader reports;
    private final PaperCheck papers;

    OutcomeNoteCheck(ReportReader reports, PaperCheck papers) {
        this.reports = reports;
        this.papers = papers;
    }

    /** The note with what its track has, and nothing else. */
    OutcomeNoteForm require(CaseId caseId, Track track, OutcomeNoteForm form) {
        var errors = new ArrayList<FieldError>();
        ReportCheck.addSummaryErrors(errors, form.summary());
        var young = track == Track.YOUTH;
        var text = track == Track.GOVERNANCE;
        if (young) {
            addReachedErrors(caseId, form, errors);
        }
        if (text) {
            addSeatErrors(caseId, form, errors);
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return new OutcomeNoteForm(
                young ? form.reached() : null,
                form.summary(),
                text ? form.seats() : null,
                text ? FindingCheck.text(form.documentId()) : null);
    }

    private void addReachedErrors(CaseId caseId, OutcomeNoteForm form, List<FieldError> errors) {
        var there = reports.latest(caseId).map(ReportView::participants).orElse(0);
        var reached = form.reached();
        if (reached == null) {
            errors.add(FieldError.of("reached", "people-required"));
        } else if (reached < 0 || reached > there) {
            errors.add(FieldError.of("reached", "number-range", 0, there));
        }
    }

    /** A seat that nobody can look up is none. */
    private void addSeatErrors(CaseId caseId, OutcomeNoteForm form, List<FieldError> errors) {
        var seats = form.seats();
        if (seats == null || seats < 0 || seats > SEATS_MAX) {
            errors.add(FieldError.of("seats", "number-range", 0, SEATS_MAX));
        } else if (seats > 0 || FindingCheck.text(form.documentId()) != null) {
            papers.document(caseId, form.documentId(), errors);
        }
    }
}
