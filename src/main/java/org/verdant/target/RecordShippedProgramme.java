package org.verdant.target;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Puts the file that this start brings in force when it never ran before. Refuses to start with one whose counting rules go back (K25). */
@UseCase
class RecordShippedProgramme {
    static final String REASON = "Shipped with the product";

    private final Programme programme;
    private final ProgrammeVersions versions;
    private final RecordDefinitions definitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordShippedProgramme(
            Programme programme,
            ProgrammeVersions versions,
            RecordDefinitions definitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programme = programme;
        this.versions = versions;
        this.definitions = definitions;
        this.events = events;
        this.clock = clock;
    }

    public void record() {
        var shipped = programme.text();
        if (versions.ran(shipped.sha256())) {
            return;
        }
        versions.lock();
        if (versions.ran(shipped.sha256())) {
            return;
        }
        definitions.record(shipped.file().targets());
        versions.addShipped(shipped, REASON, clock.instant());
        events.publishEvent(new ProgrammePutInForce(PersonId.SYSTEM, PersonId.SYSTEM, shipped.sha256()));
    }
}
