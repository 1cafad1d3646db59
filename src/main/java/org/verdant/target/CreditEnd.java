package org.verdant.target;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;

/** Ends the live credits of a file and says so: the only place where a counter goes down. */
@Component
class CreditEnd {
    private final Credits credits;
    private final Crossings crossings;
    private final ApplicationEventPublisher events;

    CreditEnd(Credits credits, Crossings crossings, ApplicationEventPublisher events) {
        this.credits = credits;
        this.crossings = crossings;
        this.events = events;
    }

    int end(CaseId caseId, TargetCode target, ReversalOrder order, Ending ending) {
        credits.proposers(caseId, target)
                .forEach(
                        proposer -> FourEyes.requireAnother(new PersonId(proposer), order.poster(), order.confirmer()));
        var move = new Crossings.Move(target, caseId, order.confirmer(), order.effectiveDate());
        var ended = crossings.watch(move, () -> credits.end(caseId, target, order, ending));
        if (ended > 0) {
            events.publishEvent(
                    ending == Ending.CORRECTION
                            ? new CreditCorrected(caseId, target, order.reason(), order.poster(), order.confirmer())
                            : new CreditReversed(
                                    caseId,
                                    target,
                                    order.effectiveDate(),
                                    order.reason(),
                                    order.poster(),
                                    order.confirmer()));
        }
        return ended;
    }
}
