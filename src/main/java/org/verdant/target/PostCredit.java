package org.verdant.target;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Posts what was claimed for a file, or refuses it with a reason. Posting twice gives one credit (K2). */
@UseCase
public class PostCredit {
    public CreditResult post(CaseId caseId, TargetCode target) {
        throw new UnsupportedOperationException("not yet");
    }
}
