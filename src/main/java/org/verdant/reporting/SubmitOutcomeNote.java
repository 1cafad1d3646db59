package org.verdant.reporting;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Takes in the note on an exchange a year later ({@code domain.md} 4.9). Of young professionals it says how many could be reached, at
 * most those who were there. It moves no figure: nobody verified it.
 */
@UseCase
public class SubmitOutcomeNote {
    private final ProposalReader proposals;
    private final ReportReader reports;
    private final OutcomeNotes notes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitOutcomeNote(
            ProposalReader proposals,
            ReportReader reports,
            OutcomeNotes notes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    public void submit(CaseId caseId, OutcomeNoteForm form, Actor actor) {
        if (notes.isWritten(caseId)) {
            throw new Conflict("already-reported");
        }
        var young = Track.YOUTH.name().equals(proposals.facts(caseId).track());
        var reached = young ? form.reached() : null;
        require(caseId, young, form);
        notes.add(caseId, new OutcomeNoteForm(reached, form.summary()), actor, clock.instant());
        events.publishEvent(new OutcomeNoted(caseId, actor.person()));
    }

    private void require(CaseId caseId, boolean young, OutcomeNoteForm form) {
        var errors = new ArrayList<FieldError>();
        ReportCheck.addSummaryErrors(errors, form.summary());
        var there = reports.latest(caseId).map(ReportView::participants).orElse(0);
        var reached = form.reached();
        if (young && reached == null) {
            errors.add(FieldError.of("reached", "people-required"));
        } else if (young && reached != null && (reached < 0 || reached > there)) {
            errors.add(FieldError.of("reached", "number-range", 0, there));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }
}
