package org.verdant.target;

import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/**
 * Two files became one (K15): the surviving one keeps its credit, that of the other is reversed with the reason {@code MERGED}. Where
 * countries are counted, this holds for each country that both had; one that only the other had stays. Refuses a merger in which the
 * surviving file is not credited and the other is ({@code survivor-not-credited}). Two people do it (K21).
 */
@UseCase
public class MergeCredits {
    static final String MERGED = "MERGED";

    private final Credits credits;
    private final CreditEnd end;

    MergeCredits(Credits credits, CreditEnd end) {
        this.credits = credits;
        this.end = end;
    }

    /** Answers how many credits it ended; the reason of the order is always that of a merger. */
    public int merge(CaseId survivor, CaseId absorbed, TargetCode target, ReversalOrder order) {
        credits.requireOthers(survivor, target, order.poster(), order.confirmer());
        if (credits.isCredited(absorbed, target) && !credits.isCredited(survivor, target)) {
            throw new Conflict("survivor-not-credited");
        }
        return end.end(
                new CreditEnd.Ended(absorbed, target, Ending.MERGER, survivor),
                new ReversalOrder(order.effectiveDate(), MERGED, order.poster(), order.confirmer(), order.country()));
    }
}
