package org.verdant.identity;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.UseCase;

/** Enters an organisation with who says so. Refuses one that is there already, and an identifier whose check digits do not fit. */
@UseCase
public class EnterOrganisation {
    private final Organisations organisations;
    private final OrganisationCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnterOrganisation(
            Organisations organisations, OrganisationCheck check, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    public OrganisationId enter(NewOrganisation typed, Actor actor) {
        var wanted = check.require(typed, null);
        var id = new OrganisationId(UUID.randomUUID());
        organisations.add(id, wanted, actor.person(), clock.instant());
        events.publishEvent(new OrganisationRecorded(actor.person(), id, 1));
        return id;
    }
}
