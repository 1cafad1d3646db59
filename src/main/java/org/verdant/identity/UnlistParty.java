package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/** Takes a party off the sanctions list: yesterday was its last day. Refuses one that is not on it any more ({@code party-not-listed}). */
@UseCase
public class UnlistParty {
    private final SanctionsList list;
    private final SanctionRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UnlistParty(SanctionsList list, SanctionRows rows, Clock clock, ApplicationEventPublisher events) {
        this.list = list;
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    public void unlist(UUID id, Actor actor) {
        var party = list.require(id);
        var today = LocalDate.now(clock);
        if (party.to() != null) {
            throw new Conflict("party-not-listed");
        }
        rows.end(id, today.minusDays(1), actor.person());
        events.publishEvent(new SanctionsListUpdated(actor.person(), id, party.name(), today));
    }
}
