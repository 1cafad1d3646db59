package org.verdant.identity;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.UseCase;

/** Changes what is known of an organisation; the version before stays to be read. Refuses who worked on an older one. */
@UseCase
public class ChangeOrganisation {
    private final Organisations organisations;
    private final OrganisationCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeOrganisation(
            Organisations organisations, OrganisationCheck check, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    public void change(OrganisationId id, NewOrganisation typed, int seen, Actor actor) {
        if (organisations.find(id).isEmpty()) {
            throw new NotFound("organisation-not-found");
        }
        var wanted = check.require(typed, id);
        organisations.change(id, wanted, seen, actor.person(), clock.instant());
        events.publishEvent(new OrganisationRecorded(actor.person(), id, seen + 1));
    }
}
