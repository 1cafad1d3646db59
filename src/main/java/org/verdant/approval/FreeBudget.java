package org.verdant.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.approval.AgreementEvents.BudgetReleased;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Undoes {@link SetBudgetAside}: the money is free for others. Does nothing a second time. */
@UseCase
public class FreeBudget {
    private final Reservations reservations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FreeBudget(Reservations reservations, ApplicationEventPublisher events, Clock clock) {
        this.reservations = reservations;
        this.events = events;
        this.clock = clock;
    }

    public void release(CaseId caseId) {
        reservations
                .release(caseId, clock.instant())
                .ifPresent(amount -> events.publishEvent(new BudgetReleased(caseId, PersonId.SYSTEM, amount)));
    }
}
