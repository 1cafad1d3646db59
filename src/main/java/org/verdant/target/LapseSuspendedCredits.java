package org.verdant.target;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Deadlines;

/**
 * Reverses the credits of a file that is suspended for longer than {@code deadlines.dmn} allows (180 days, K16), from the first day
 * too many on. The rule posts it; who confirmed the suspension stands for it (K21).
 */
@UseCase
public class LapseSuspendedCredits {
    private final Suspensions suspensions;
    private final Deadlines deadlines;
    private final CreditEnd end;
    private final Clock clock;

    LapseSuspendedCredits(Suspensions suspensions, Deadlines deadlines, CreditEnd end, Clock clock) {
        this.suspensions = suspensions;
        this.deadlines = deadlines;
        this.end = end;
        this.clock = clock;
    }

    /** Answers how many credits it reversed: none when none is suspended or the time is not over. */
    public int lapse(CaseId caseId, TargetCode target) {
        var standing = suspensions.standing(caseId, target).orElse(null);
        if (standing == null) {
            return 0;
        }
        var over = standing.since().plusDays(longest(deadlines).toDays());
        if (over.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            return 0;
        }
        var order = new ReversalOrder(over, Suspensions.TOO_LONG, PersonId.SYSTEM, standing.confirmer());
        return end.end(CreditEnd.Ended.of(caseId, target, Ending.LAPSE), order);
    }

    static Duration longest(Deadlines deadlines) {
        return deadlines.of("ANY", "suspension").time();
    }
}
