package org.verdant.proposal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.identity.CountryStatusChanged;
import org.verdant.proposal.ProposalEvents.ReevaluationStarted;
import org.verdant.proposal.Reevaluation.Cause;
import org.verdant.shared.UseCase;

/** Lists the open files that name a country of which the register says something new. They are looked at afterwards, a few at a time. */
@UseCase
public class BeginReevaluation {
    private final Reevaluations reevaluations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BeginReevaluation(Reevaluations reevaluations, ApplicationEventPublisher events, Clock clock) {
        this.reevaluations = reevaluations;
        this.events = events;
        this.clock = clock;
    }

    public UUID begin(CountryStatusChanged change) {
        var id = UUID.randomUUID();
        var country = change.country().value();
        reevaluations.add(id, Cause.COUNTRY, country, change.since(), change.actor(), clock.instant());
        reevaluations.listNaming(id, country);
        events.publishEvent(new ReevaluationStarted(change.actor(), id, Cause.COUNTRY, country));
        return id;
    }
}
