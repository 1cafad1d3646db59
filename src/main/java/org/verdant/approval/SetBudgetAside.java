package org.verdant.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.approval.AgreementEvents.BudgetReserved;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Sets the total of an approved project aside. */
@UseCase
public class SetBudgetAside {
    private final ProposalReader proposals;
    private final Reservations reservations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetBudgetAside(ProposalReader proposals, Reservations reservations, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.reservations = reservations;
        this.events = events;
        this.clock = clock;
    }

    public void reserve(CaseId caseId) {
        var total = proposals.facts(caseId).budget();
        if (total != null) {
            reservations.add(caseId, total, clock.instant());
            events.publishEvent(new BudgetReserved(caseId, PersonId.SYSTEM, total));
        }
    }
}
