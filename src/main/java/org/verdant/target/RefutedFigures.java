package org.verdant.target;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the figures of a file back together with a credit whose evidence was found false (K19): one report made both. */
@Component
class RefutedFigures {
    private static final String FALSE_EVIDENCE = "NOT_VERIFIED";

    private final ReverseFigures reverseFigures;

    RefutedFigures(ReverseFigures reverseFigures) {
        this.reverseFigures = reverseFigures;
    }

    @EventListener
    void on(CreditReversed ended) {
        if (ended.reason().equals(FALSE_EVIDENCE)) {
            reverseFigures.reverse(ended.caseId(), ended.effectiveDate(), FALSE_EVIDENCE);
        }
    }
}
