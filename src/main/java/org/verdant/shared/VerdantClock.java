package org.verdant.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The product's time, in UTC. It runs with the machine's clock, ahead of or behind it by an offset that only the demonstration and
 * tests ever move. Deadlines, effective dates and everything a user reads as a date come from here. What protects the product
 * (sessions, tokens, sign-in delays) uses the wall clock instead, so that moving the demonstration's time signs nobody out.
 */
public final class VerdantClock extends Clock {
    private volatile Duration offset = Duration.ZERO;

    public Duration offset() {
        return offset;
    }

    /** Moves the time for everybody. Callers keep the engine's clock in step: only the demonstration clock may call it. */
    public void moveTo(Duration newOffset) {
        offset = newOffset;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }
}
