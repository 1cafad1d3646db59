package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.UseCase;

/**
 * Puts a party on the sanctions list (E09). Refuses one without a source, one that is on it already ({@code party-listed}), and a day to
 * come ({@code listed-later}): open files are looked at again when the list changes, not when a day comes.
 */
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
        rows.lock();
        var errors = new ArrayList<FieldError>();
        var name = RegisterCheck.text("name", typed.name(), errors).replaceAll("\\s+", " ");
        var source = RegisterCheck.text("source", typed.source(), errors);
        var today = LocalDate.now(clock);
        var from = typed.from() == null ? today : typed.from();
        if (from.isAfter(today)) {
            errors.add(FieldError.of("from", "listed-later"));
        }
        if (rows.isListed(name)) {
            errors.add(FieldError.of("name", "party-listed"));
        }
        RegisterCheck.refuse(errors);
        var id = rows.add(new NewSanctionedParty(name, source, from), from, actor.person(), clock.instant());
        events.publishEvent(new SanctionsListUpdated(actor.person(), id, name, from));
        return id;
    }
}
