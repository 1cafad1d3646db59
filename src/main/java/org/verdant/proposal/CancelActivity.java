package org.verdant.proposal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ActivityCancelled;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ActivityDelivery;

/** Ends an approved activity before its event, by a coordinator and with a reason: no credit ever existed (K17). */
@UseCase
public class CancelActivity {
    private final Proposals proposals;
    private final ProposalAccess access;
    private final ActivityDelivery delivery;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancelActivity(
            Proposals proposals,
            ProposalAccess access,
            ActivityDelivery delivery,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.access = access;
        this.delivery = delivery;
        this.events = events;
        this.clock = clock;
    }

    public void cancel(CaseId caseId, @Nullable String reason, Actor actor) {
        access.requireReadable(caseId, actor);
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("forbidden");
        }
        var why = Reason.of(reason);
        delivery.cancel(caseId);
        var proposal = proposals.lock(caseId);
        if (proposal.status() != Status.CANCELLED) {
            proposal.advance(Status.CANCELLED, clock.instant());
        }
        proposal.ended(why.text(), actor.person(), clock.instant());
        proposals.save(proposal);
        events.publishEvent(new ActivityCancelled(caseId, actor.person()));
    }
}
