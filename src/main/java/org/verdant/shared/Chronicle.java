package org.verdant.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** When it is, and that something happened: one collaborator for use cases that need both. */
@Component
public class Chronicle {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chronicle(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** The day on which the ledger writes down what is decided now. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    public void note(AuditedEvent event) {
        events.publishEvent(event);
    }
}
