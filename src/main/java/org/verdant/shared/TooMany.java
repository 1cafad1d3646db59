package org.verdant.shared;

import java.time.Duration;

/** Refused because it was asked too often: 429, with the time after which it may be asked again. */
public final class TooMany extends Refusal {
    private final Duration retryAfter;

    public TooMany(String code, Duration retryAfter) {
        super(code, Math.max(1, retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
