package org.verdant.target;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verdant.shared.AuditedEvent;
import org.verdant.shared.CaseId;

/** Ends the live credits of a file and says so: the only place where a counter goes down. */
@Component
class CreditEnd {
    private final Credits credits;
    private final CountryKeys countries;
    private final Crossings crossings;
    private final ApplicationEventPublisher events;

    CreditEnd(Credits credits, CountryKeys countries, Crossings crossings, ApplicationEventPublisher events) {
        this.credits = credits;
        this.countries = countries;
        this.crossings = crossings;
        this.events = events;
    }

    /** Whose credits end, how, and for a merger the file that goes on. */
    record Ended(
            CaseId caseId,
            TargetCode target,
            Ending ending,
            @Nullable CaseId survivor) {
        static Ended of(CaseId caseId, TargetCode target, Ending ending) {
            return new Ended(caseId, target, ending, null);
        }
    }

    int end(Ended ended, ReversalOrder order) {
        credits.requireOthers(ended.caseId(), ended.target(), order.poster(), order.confirmer());
        var key = order.country() == null ? null : countries.of(order.country());
        var move = new Crossings.Move(ended.target(), ended.caseId(), order.confirmer(), order.effectiveDate());
        var count = crossings.watch(move, now -> credits.end(ended, order, key, now));
        if (count > 0) {
            events.publishEvent(event(ended, order));
        }
        return count;
    }

    private static AuditedEvent event(Ended ended, ReversalOrder order) {
        return ended.ending() == Ending.CORRECTION
                ? new CreditCorrected(
                        ended.caseId(),
                        ended.target(),
                        order.country(),
                        order.reason(),
                        order.poster(),
                        order.confirmer())
                : new CreditReversed(
                        ended.caseId(),
                        ended.target(),
                        order.country(),
                        order.effectiveDate(),
                        order.reason(),
                        order.poster(),
                        order.confirmer());
    }
}
