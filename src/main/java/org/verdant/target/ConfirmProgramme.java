package org.verdant.target;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.UseCase;

/**
 * A second administrator puts a proposed programme file in force. Refuses the one who proposed it ({@code four-eyes}), and a proposal made
 * from a version that does not run any more ({@code programme-changed-meanwhile}).
 */
@UseCase
public class ConfirmProgramme {
    private final ProgrammeVersions versions;
    private final ProgrammeChange change;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmProgramme(
            ProgrammeVersions versions, ProgrammeChange change, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.change = change;
        this.events = events;
        this.clock = clock;
    }

    public void confirm(UUID id, Actor actor) {
        versions.lock();
        var version = versions.requireProposed(id);
        if (actor.is(version.proposedBy())) {
            throw new Forbidden("four-eyes");
        }
        if (!versions.running().orElseThrow().equals(version.base())) {
            throw new Conflict("programme-changed-meanwhile");
        }
        versions.putInForce(id, actor.person(), clock.instant());
        change.to(ProgrammeText.of(versions.content(id)));
        events.publishEvent(new ProgrammePutInForce(actor.person(), version.proposedBy(), version.sha256()));
    }
}
