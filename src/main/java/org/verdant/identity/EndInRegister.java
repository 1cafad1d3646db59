package org.verdant.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.identity.CountryStatusChanged.How;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.UseCase;

/** Ends what the register says lasts: the country leaves. Refuses an end before the beginning and one without a source. */
@UseCase
public class EndInRegister {
    private final RegisterEntries entries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EndInRegister(RegisterEntries entries, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.clock = clock;
        this.events = events;
    }

    /** Answers the entry that now stands in its place. */
    public UUID end(UUID id, EntryEnding typed, Actor actor) {
        entries.lock();
        var known = entries.requireLive(id).entry();
        if (known.to() != null) {
            throw new Conflict("entry-ended");
        }
        var source = require(known, typed);
        var last = Objects.requireNonNull(typed.lastDay());
        var ended = new RegisterEntry(
                known.country(), known.status(), known.from(), last, known.source(), known.certainty());
        var now = clock.instant();
        entries.supersede(id, source, actor.person(), now);
        var replacement = entries.add(ended, id, actor.person(), now);
        events.publishEvent(new CountryStatusChanged(
                actor.person(), known.country(), known.status(), How.ENDED, replacement, last.plusDays(1)));
        return replacement;
    }

    private static String require(RegisterEntry known, EntryEnding typed) {
        var errors = new ArrayList<FieldError>();
        LocalDate last = typed.lastDay();
        if (last == null) {
            errors.add(FieldError.of("lastDay", "required"));
        } else if (last.isBefore(known.from())) {
            errors.add(FieldError.of("lastDay", "end-before-start"));
        }
        var source = RegisterCheck.text("endSource", typed.endSource(), errors);
        RegisterCheck.refuse(errors);
        return source;
    }
}
