package org.verdant.target;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/**
 * Makes the live credits of a suspended file provisional from a day on (K16): they still count and are shown separately, until they
 * are resumed or lapse. Refuses credits that are provisional already ({@code already-suspended}). Two people do it (K21).
 */
@UseCase
public class SuspendCredits {
    private final Credits credits;
    private final Suspensions suspensions;
    private final Crossings crossings;
    private final ApplicationEventPublisher events;

    SuspendCredits(Credits credits, Suspensions suspensions, Crossings crossings, ApplicationEventPublisher events) {
        this.credits = credits;
        this.suspensions = suspensions;
        this.crossings = crossings;
        this.events = events;
    }

    /** Answers how many credits became provisional: none when the file has none. */
    public int suspend(CaseId caseId, TargetCode target, SuspensionOrder order) {
        credits.requireOthers(caseId, target, order.poster(), order.confirmer());
        var move = new Crossings.Move(target, caseId, order.confirmer(), order.effectiveDate());
        var suspended = crossings.watch(move, now -> suspend(caseId, target, order, now));
        if (suspended > 0) {
            events.publishEvent(new CreditSuspended(
                    caseId, target, order.effectiveDate(), order.reason(), order.poster(), order.confirmer()));
        }
        return suspended;
    }

    private int suspend(CaseId caseId, TargetCode target, SuspensionOrder order, Instant now) {
        var suspended = suspensions.suspend(caseId, target, order, now);
        if (suspended == 0 && suspensions.standing(caseId, target).isPresent()) {
            throw new Conflict("already-suspended");
        }
        return suspended;
    }
}
