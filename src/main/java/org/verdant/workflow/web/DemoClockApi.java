package org.verdant.workflow.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.workflow.DemoClock;

/** The demonstration's clock: an administrator moves it, and what falls due on the way has run before the answer. */
@RestController
@RequestMapping("/api/demo/clock")
@ConditionalOnProperty("verdant.demo")
class DemoClockApi {
    private static final Duration LONGEST = Duration.ofDays(3660);

    private final DemoClock clock;

    DemoClockApi(DemoClock clock) {
        this.clock = clock;
    }

    /** @param advance ISO 8601, such as {@code P30D} or {@code PT12H}; not negative, ten years at most */
    record Move(@Nullable String advance) {}

    record Time(Instant now) {}

    @GetMapping
    Time now(Actor actor) {
        check(actor);
        return new Time(clock.now());
    }

    @PostMapping
    Time advance(@RequestBody Move move, Actor actor) {
        check(actor);
        return new Time(clock.advance(duration(move.advance())));
    }

    private static Duration duration(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Invalid(FieldError.of("advance", "required"));
        }
        try {
            var duration = Duration.parse(text);
            if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException malformed) {
            throw new Invalid(FieldError.of("advance", "malformed-value"));
        }
        throw new Invalid(FieldError.of("advance", "out-of-range"));
    }

    private static void check(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new Forbidden("role");
        }
    }
}
