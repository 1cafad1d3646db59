package org.verdant.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.identity.CountryStatusChanged.How;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.UseCase;

/** Strikes out an entry that should never have been made, with the reason. It stays to be read. */
@UseCase
public class StrikeFromRegister {
    private final RegisterEntries entries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StrikeFromRegister(RegisterEntries entries, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.clock = clock;
        this.events = events;
    }

    public void strike(UUID id, @Nullable String strikeReason, Actor actor) {
        entries.lock();
        var wrong = entries.requireLive(id).entry();
        var errors = new ArrayList<FieldError>();
        var reason = RegisterCheck.text("strikeReason", strikeReason, errors);
        RegisterCheck.refuse(errors);
        entries.supersede(id, reason, actor.person(), clock.instant());
        events.publishEvent(new CountryStatusChanged(
                actor.person(), wrong.country(), wrong.status(), How.STRUCK_OUT, id, wrong.from()));
    }
}
