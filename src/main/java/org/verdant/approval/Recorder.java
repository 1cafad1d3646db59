package org.verdant.approval;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verdant.shared.AuditedEvent;

/** When it is, and that something happened. */
@Component
class Recorder {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recorder(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void record(AuditedEvent event) {
        events.publishEvent(event);
    }
}
