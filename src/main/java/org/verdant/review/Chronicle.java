package org.verdant.review;

import java.time.Clock;
import java.time.Instant;
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

    void tell(AuditedEvent event) {
        events.publishEvent(event);
    }
}
