package org.verdant.target;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Deadlines;

/**
 * Restores the credits of a file whose suspension is over, each with a new generation (K16), also those that had lapsed meanwhile.
 * The day of their event stays; they count again from the day of the resumption on. Two people do it (K21).
 */
@UseCase
public class ResumeCredits {
    private final Credits credits;
    private final Suspensions suspensions;
    private final Deadlines deadlines;
    private final Crossings crossings;
    private final ApplicationEventPublisher events;

    ResumeCredits(
            Credits credits,
            Suspensions suspensions,
            Deadlines deadlines,
            Crossings crossings,
            ApplicationEventPublisher events) {
        this.credits = credits;
        this.suspensions = suspensions;
        this.deadlines = deadlines;
        this.crossings = crossings;
        this.events = events;
    }

    /** Answers how many credits it restored: none when none was suspended. */
    public int resume(CaseId caseId, TargetCode target, SuspensionOrder order) {
        credits.requireOthers(caseId, target, order.poster(), order.confirmer());
        var longest = LapseSuspendedCredits.longest(deadlines);
        var move = new Crossings.Move(target, caseId, order.confirmer(), order.effectiveDate());
        var resumed = crossings.watch(move, now -> suspensions.resume(caseId, target, order, longest, now));
        if (resumed > 0) {
            events.publishEvent(new CreditResumed(
                    caseId, target, order.effectiveDate(), order.reason(), order.poster(), order.confirmer()));
        }
        return resumed;
    }
}
