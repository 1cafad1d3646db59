package org.verdant.target;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Turns a proposed programme file down, with the reason; whoever proposed it may take it back so. */
@UseCase
public class RejectProgramme {
    private static final int LONGEST = 1000;

    private final ProgrammeVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RejectProgramme(ProgrammeVersions versions, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    public void reject(UUID id, @Nullable String typed, Actor actor) {
        versions.lock();
        var version = versions.requireProposed(id);
        var reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            throw new Invalid(FieldError.of("rejectReason", "required"));
        }
        if (reason.length() > LONGEST) {
            throw new Invalid(FieldError.of("rejectReason", "too-long", LONGEST));
        }
        versions.reject(id, reason, actor.person(), clock.instant());
        events.publishEvent(new ProgrammeRejected(actor.person(), id, version.sha256()));
    }
}
