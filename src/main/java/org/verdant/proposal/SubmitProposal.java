package org.verdant.proposal;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ProposalSubmitted;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Hands a complete draft in: it gets its number and its process. Refuses a draft with open errors ({@code draft-incomplete}, with all
 * of them) and one that was handed in before ({@code already-submitted}), so that a second click changes nothing.
 */
@UseCase
public class SubmitProposal {
    private final Filing filing;
    private final ProposalAccess access;
    private final Examination examination;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitProposal(
            Filing filing,
            ProposalAccess access,
            Examination examination,
            ApplicationEventPublisher events,
            Clock clock) {
        this.filing = filing;
        this.access = access;
        this.examination = examination;
        this.events = events;
        this.clock = clock;
    }

    public void submit(CaseId caseId, Actor actor) {
        var proposal = filing.lock(caseId);
        access.requireOwn(proposal, actor);
        if (proposal.status() != Status.DRAFT) {
            throw new Conflict("already-submitted");
        }
        var check = examination.check(proposal);
        if (!check.passes()) {
            throw new Invalid("draft-incomplete", check.errors());
        }
        var now = clock.instant();
        var number =
                filing.nextNumber(proposal.track(), now.atZone(ZoneOffset.UTC).getYear());
        filing.requirePlace(proposal);
        proposal.submit(number, actor, now);
        var hash = filing.file(proposal, actor.person(), now);
        events.publishEvent(new ProposalSubmitted(caseId, actor.person(), number, hash));
        filing.open(proposal);
    }
}
