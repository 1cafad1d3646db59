package org.verdant.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.identity.CountryStatusChanged.How;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.UseCase;

/** Puts a right entry in the place of a wrong one, with the reason. The wrong one stays to be read. */
@UseCase
public class CorrectRegister {
    private final RegisterEntries entries;
    private final RegisterCheck check;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CorrectRegister(RegisterEntries entries, RegisterCheck check, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.check = check;
        this.clock = clock;
        this.events = events;
    }

    /** Answers the entry that now stands in its place. */
    public UUID correct(UUID id, NewRegisterEntry typed, Actor actor) {
        entries.lock();
        var wrong = entries.requireLive(id).entry();
        var errors = new ArrayList<FieldError>();
        var reason = RegisterCheck.text("reason", typed.reason(), errors);
        RegisterCheck.refuse(errors);
        var right = check.require(typed, wrong);
        var now = clock.instant();
        entries.supersede(id, reason, actor.person(), now);
        var replacement = entries.add(right, id, actor.person(), now);
        var since = right.from().isBefore(wrong.from()) ? right.from() : wrong.from();
        events.publishEvent(new CountryStatusChanged(
                actor.person(), right.country(), right.status(), How.CORRECTED, replacement, since));
        return replacement;
    }
}
