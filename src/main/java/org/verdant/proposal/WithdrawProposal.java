package org.verdant.proposal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ProposalWithdrawn;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ProposalProcess;

/** Takes a proposal back at any time between submission and decision, with a reason. After that it refuses with {@code too-late-to-withdraw}. */
@UseCase
public class WithdrawProposal {
    private final Proposals proposals;
    private final ProposalAccess access;
    private final ProposalProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawProposal(
            Proposals proposals,
            ProposalAccess access,
            ProposalProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.access = access;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** The process is asked first: it holds the file, as every step of it does, before the proposal itself is held. */
    public void withdraw(CaseId caseId, @Nullable String reason, Actor actor) {
        var before = proposals.require(caseId);
        access.requireOwn(before, actor);
        var why = Reason.of(reason);
        if (before.status() == Status.DRAFT) {
            throw new Conflict("not-submitted");
        }
        if (!before.status().withdrawable()) {
            throw new Conflict("too-late-to-withdraw");
        }
        process.withdraw(caseId);
        var proposal = proposals.lock(caseId);
        if (proposal.status() != Status.WITHDRAWN) {
            proposal.advance(Status.WITHDRAWN, clock.instant());
        }
        proposal.ended(why.text(), actor.person(), clock.instant());
        proposals.save(proposal);
        events.publishEvent(new ProposalWithdrawn(caseId, actor.person()));
    }
}
