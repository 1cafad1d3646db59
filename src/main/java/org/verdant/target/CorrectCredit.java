package org.verdant.target;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Takes back the live credits of a file, or the one for a country, that never should have counted: from their own effective date on, over
 * all their generations, and marks it so (K18). Two people do it (K21).
 */
@UseCase
public class CorrectCredit {
    private final CreditEnd end;

    CorrectCredit(CreditEnd end) {
        this.end = end;
    }

    /** Answers how many credits it took back. */
    public int correct(CaseId caseId, TargetCode target, ReversalOrder order) {
        return end.end(CreditEnd.Ended.of(caseId, target, Ending.CORRECTION), order);
    }
}
