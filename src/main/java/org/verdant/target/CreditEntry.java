package org.verdant.target;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes one row of the ledger and says so: the only place where a counter goes up. */
@Component
class CreditEntry {
    private final Credits credits;
    private final Crossings crossings;
    private final ApplicationEventPublisher events;

    CreditEntry(Credits credits, Crossings crossings, ApplicationEventPublisher events) {
        this.credits = credits;
        this.crossings = crossings;
        this.events = events;
    }

    void write(Target target, Claims.Kept kept, @Nullable String refusal) {
        var claim = kept.claim();
        var move = new Crossings.Move(claim.target(), claim.caseId(), claim.confirmer(), claim.effectiveDate());
        var added = crossings.watch(move, now -> credits.add(kept, target.countAt(), refusal, now) ? 1 : 0);
        if (added == 0) {
            return;
        }
        events.publishEvent(
                refusal == null
                        ? new CreditPosted(
                                claim.caseId(),
                                claim.target(),
                                claim.distinctKey(),
                                claim.effectiveDate(),
                                claim.poster(),
                                claim.confirmer())
                        : new CreditRefused(
                                claim.caseId(), claim.target(), claim.effectiveDate(), claim.confirmer(), refusal));
    }
}
