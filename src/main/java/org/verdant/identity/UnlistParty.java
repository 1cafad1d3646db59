package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.UseCase;

/**
 * Takes a party off the sanctions list, on somebody's word: yesterday was its last day. Refuses one that is not on it any more ({@code
 * party-not-listed}), and an end without a source.
 */
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

    public void unlist(UUID id, @Nullable String endSource, Actor actor) {
        rows.lock();
        var party = list.require(id);
        if (party.to() != null) {
            throw new Conflict("party-not-listed");
        }
        var errors = new ArrayList<FieldError>();
        var source = RegisterCheck.text("endSource", endSource, errors);
        RegisterCheck.refuse(errors);
        var today = LocalDate.now(clock);
        rows.end(id, today.minusDays(1), source, actor.person(), clock.instant());
        events.publishEvent(new SanctionsListUpdated(actor.person(), id, party.name(), today));
    }
}
