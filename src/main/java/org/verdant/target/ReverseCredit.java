package org.verdant.target;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Ends the live credits of a file from the day of a decision on; what was true before stays true (K17). */
@UseCase
public class ReverseCredit {
    /** Answers how many credits it ended. */
    public int reverse(CaseId caseId, TargetCode target, ReversalOrder order) {
        throw new UnsupportedOperationException("not yet");
    }
}
