package org.verdant.proposal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryStatusChanged;
import org.verdant.proposal.ProposalEvents.ProposalAdvanced;

/** Hears, in the same transaction, what makes open files be looked at again, and what leaves nothing to look at. */
@Component
class HearChanges {
    private final BeginReevaluation beginReevaluation;
    private final SettleFindings settleFindings;

    HearChanges(BeginReevaluation beginReevaluation, SettleFindings settleFindings) {
        this.beginReevaluation = beginReevaluation;
        this.settleFindings = settleFindings;
    }

    /** {@code country.status.changed}. */
    @EventListener
    void on(CountryStatusChanged change) {
        beginReevaluation.begin(change);
    }

    @EventListener
    void on(ProposalAdvanced moved) {
        if (moved.to().ended()) {
            settleFindings.settle(moved.caseId());
        }
    }
}
