package org.verdant.target;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Takes back the live credits of a file that never should have counted, from their own effective date on, and marks it so (K18). */
@UseCase
public class CorrectCredit {
    private final CreditEnd end;

    CorrectCredit(CreditEnd end) {
        this.end = end;
    }

    /** Answers how many credits it took back. */
    public int correct(CaseId caseId, TargetCode target, ReversalOrder order) {
        return end.end(caseId, target, order, Ending.CORRECTION);
    }
}
