package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/** Agrees that the credit of a stopped project ends: by another person than who stopped it, and not one of its own side (K21, {@code four-eyes}). */
@UseCase
public class ConfirmReversal {
    private static final int COMMENT_MAX = 4000;

    private final ProposalReader proposals;
    private final ProjectEnds ends;
    private final ApplicationEventPublisher events;

    ConfirmReversal(ProposalReader proposals, ProjectEnds ends, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.ends = ends;
        this.events = events;
    }

    public void confirm(CaseId caseId, ReversalForm form, Actor actor) {
        var stop = ends.stop(caseId).orElseThrow(() -> new Conflict("not-stopped"));
        if (actor.is(stop.by()) || OwnFile.is(proposals.facts(caseId), actor)) {
            throw new Forbidden("four-eyes");
        }
        ends.reversalConfirmed(caseId, WordsCheck.require("comment", form.comment(), COMMENT_MAX), actor);
        events.publishEvent(new ReversalConfirmed(caseId, actor.person(), stop.reason()));
    }
}
