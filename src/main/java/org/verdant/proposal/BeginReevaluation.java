package org.verdant.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ReevaluationStarted;
import org.verdant.proposal.Reevaluation.Cause;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Lists the open files that a change of the register or of the sanctions list concerns. They are looked at afterwards, a few at a time. */
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

    /**
     * Begins to look again at the open files that a change concerns.
     *
     * @param subject the country's code, or the party's name
     */
    public UUID begin(Cause cause, String subject, LocalDate since, PersonId by) {
        var id = UUID.randomUUID();
        reevaluations.add(id, cause, subject, since, by, clock.instant());
        if (cause == Cause.COUNTRY) {
            reevaluations.listNaming(id, subject);
        } else {
            reevaluations.listWith(id, subject);
        }
        events.publishEvent(new ReevaluationStarted(by, id, cause, subject));
        return id;
    }
}
