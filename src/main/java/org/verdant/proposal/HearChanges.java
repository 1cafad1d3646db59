package org.verdant.proposal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.verdant.identity.CountryStatusChanged;
import org.verdant.identity.SanctionsListUpdated;
import org.verdant.proposal.ProposalEvents.ProposalAdvanced;
import org.verdant.proposal.Reevaluation.Cause;

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
        beginReevaluation.begin(Cause.COUNTRY, change.country().value(), change.since(), change.actor());
    }

    /** {@code sanctions.list.updated}. */
    @EventListener
    void on(SanctionsListUpdated change) {
        beginReevaluation.begin(Cause.SANCTIONS, change.name(), change.since(), change.actor());
    }

    @EventListener
    void on(ProposalAdvanced moved) {
        if (moved.to().ended()) {
            settleFindings.settle(moved.caseId());
        }
    }
}
