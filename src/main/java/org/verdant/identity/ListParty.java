package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.UseCase;

/** Puts a party on the sanctions list (E09). Refuses one without a source. */
@UseCase
public class ListParty {
    private final SanctionRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ListParty(SanctionRows rows, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    public UUID list(NewSanctionedParty typed, Actor actor) {
        var errors = new ArrayList<org.verdant.shared.FieldError>();
        var name = RegisterCheck.text("name", typed.name(), errors).replaceAll("\\s+", " ");
        var source = RegisterCheck.text("source", typed.source(), errors);
        RegisterCheck.refuse(errors);
        var from = typed.from() == null ? LocalDate.now(clock) : typed.from();
        var id = UUID.randomUUID();
        rows.add(new SanctionedParty(id, name, source, from, null), actor.person(), clock.instant());
        events.publishEvent(new SanctionsListUpdated(actor.person(), id, name, from));
        return id;
    }
}
