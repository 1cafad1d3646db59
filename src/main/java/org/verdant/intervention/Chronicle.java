package org.verdant.intervention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verdant.shared.AuditedEvent;

/** When it is, and that something happened. */
@Component
class Chronicle {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chronicle(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The day on which the ledger writes down what is decided now. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    void note(AuditedEvent event) {
        events.publishEvent(event);
    }
}
