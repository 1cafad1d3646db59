package org.verdant.proposal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ProposalResubmitted;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Hands a returned version in again. Refuses one with open errors ({@code draft-incomplete}, with all of them). */
@UseCase
public class ResubmitProposal {
    private final Filing filing;
    private final ProposalAccess access;
    private final Examination examination;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResubmitProposal(
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

    public void resubmit(CaseId caseId, Actor actor) {
        var proposal = filing.lock(caseId);
        access.requireOwn(proposal, actor);
        var check = examination.check(proposal);
        if (!check.passes()) {
            throw new Invalid("draft-incomplete", check.errors());
        }
        var now = clock.instant();
        proposal.resubmit(actor, now);
        var hash = filing.file(proposal, actor.person(), now);
        filing.refresh(proposal);
        events.publishEvent(new ProposalResubmitted(caseId, actor.person(), proposal.submissions(), hash));
    }
}
