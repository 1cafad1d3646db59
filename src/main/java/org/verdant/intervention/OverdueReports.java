package org.verdant.intervention;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.SuspensionProposed;

/** Hears, in the same transaction, that a report is so late that its file may have to be suspended. */
@Component
class OverdueReports {
    private final ProposeOverdueSuspension proposeSuspension;

    OverdueReports(ProposeOverdueSuspension proposeSuspension) {
        this.proposeSuspension = proposeSuspension;
    }

    @EventListener
    void on(SuspensionProposed overdue) {
        proposeSuspension.propose(overdue.caseId());
    }
}
