package org.verdant.identity;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.identity.CountryStatusChanged.How;
import org.verdant.shared.Actor;
import org.verdant.shared.UseCase;

/**
 * Enters what a country is for a period, on somebody's word. Refuses an unknown country, a period that ends before it begins, one that
 * overlaps another of the same status, and one without a source, each at its field.
 */
@UseCase
public class EnterInRegister {
    private final RegisterEntries entries;
    private final RegisterCheck check;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EnterInRegister(RegisterEntries entries, RegisterCheck check, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.check = check;
        this.clock = clock;
        this.events = events;
    }

    public UUID enter(NewRegisterEntry typed, Actor actor) {
        entries.lock();
        var entry = check.require(typed, null);
        var id = entries.add(entry, null, actor.person(), clock.instant());
        events.publishEvent(new CountryStatusChanged(
                actor.person(), entry.country(), entry.status(), How.ENTERED, id, entry.from()));
        return id;
    }
}
