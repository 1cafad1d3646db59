package org.verdant.target;

import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Deadlines;

/**
 * Restores the credits of a file whose suspension is over, each with a new generation (K16). The day of their event stays; they count
 * for sure from the day of the resumption on. Refuses credits that are not suspended ({@code not-suspended}) and those that were
 * suspended for longer than is allowed ({@code suspended-too-long}). Two people do it (K21).
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

    /** Answers how many credits it restored. */
    public int resume(CaseId caseId, TargetCode target, SuspensionOrder order) {
        credits.requireOthers(caseId, target, order.poster(), order.confirmer());
        var longest = LapseSuspendedCredits.longest(deadlines);
        var move = new Crossings.Move(target, caseId, order.confirmer(), order.effectiveDate());
        var resumed = crossings.watch(move, now -> {
            requireInTime(caseId, target, order, longest);
            return suspensions.resume(caseId, target, order, longest, now);
        });
        if (resumed > 0) {
            events.publishEvent(new CreditResumed(
                    caseId, target, order.effectiveDate(), order.reason(), order.poster(), order.confirmer()));
        }
        return resumed;
    }

    private void requireInTime(CaseId caseId, TargetCode target, SuspensionOrder order, Duration longest) {
        var standing = suspensions.standing(caseId, target);
        if (standing.isEmpty()) {
            throw new Conflict(suspensions.hasLapsed(caseId, target) ? "suspended-too-long" : "not-suspended");
        }
        var over = standing.get().since().plusDays(longest.toDays());
        if (!order.effectiveDate().isBefore(over)) {
            throw new Conflict("suspended-too-long", over);
        }
    }
}
