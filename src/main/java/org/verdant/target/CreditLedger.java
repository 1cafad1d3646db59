package org.verdant.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** The credits behind the numbers. */
@Component
public class CreditLedger {
    public List<CreditCard> of(CaseId caseId) {
        throw new UnsupportedOperationException("not yet");
    }

    public CreditPage of(TargetCode target, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException("not yet");
    }
}
