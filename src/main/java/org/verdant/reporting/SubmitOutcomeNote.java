package org.verdant.reporting;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/**
 * Takes in the note on an exchange a year later ({@code domain.md} 4.9). Of young professionals it says how many could be reached, at
 * most those who were there; of a text which seats or roles it led to. It moves no figure before somebody verified it.
 */
@UseCase
public class SubmitOutcomeNote {
    private final ProposalReader proposals;
    private final OutcomeNoteCheck check;
    private final OutcomeNotes notes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitOutcomeNote(
            ProposalReader proposals,
            OutcomeNoteCheck check,
            OutcomeNotes notes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.check = check;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    public void submit(CaseId caseId, OutcomeNoteForm form, Actor actor) {
        if (notes.isWritten(caseId)) {
            throw new Conflict("already-reported");
        }
        var track = Track.valueOf(proposals.facts(caseId).track());
        notes.add(caseId, check.require(caseId, track, form), actor, clock.instant());
        events.publishEvent(new OutcomeNoted(caseId, actor.person()));
    }
}
