package org.verdant.reporting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verdant.reporting.FinanceEvents.MoneyMoved;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Writes a movement of money, lets the figures follow it, and tells who listens. */
@Component
class FinanceRecorder {
    private final FinanceLedger ledger;
    private final FinancingFigures figures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinanceRecorder(FinanceLedger ledger, FinancingFigures figures, ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.figures = figures;
        this.events = events;
        this.clock = clock;
    }

    Movement move(CaseId caseId, FinanceLedger.Entry entry, PersonId by) {
        var movement = ledger.add(caseId, entry, by);
        figures.follow(caseId, movement);
        events.publishEvent(new MoneyMoved(caseId, by, movement.number(), movement.cause(), movement.amount()));
        return movement;
    }

    void tell(AuditedEvent event) {
        events.publishEvent(event);
    }

    /** In the product's calendar, which is UTC. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
