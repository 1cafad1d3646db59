package org.verdant.target;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Ends the live credits of a file, or the one for a country, from the day of a decision on; what was true before stays true (K17). Two people do it (K21). */
@UseCase
public class ReverseCredit {
    private final CreditEnd end;

    ReverseCredit(CreditEnd end) {
        this.end = end;
    }

    /** Answers how many credits it ended: none when there was nothing to reverse. */
    public int reverse(CaseId caseId, TargetCode target, ReversalOrder order) {
        return end.end(caseId, target, order, Ending.REVERSAL);
    }
}
