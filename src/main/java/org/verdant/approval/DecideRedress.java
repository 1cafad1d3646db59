package org.verdant.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Answers a request for redress. Refuses whoever proposed or reviewed the file ({@code conflict-of-interest}) and whoever decided on it
 * ({@code four-eyes}).
 */
@UseCase
public class DecideRedress {
    private static final int REASON_MAX = 4000;

    private final Deciders deciders;
    private final DecisionReader decisions;
    private final Redresses redresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideRedress(
            Deciders deciders,
            DecisionReader decisions,
            Redresses redresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deciders = deciders;
        this.decisions = decisions;
        this.redresses = redresses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters the answer to a request for redress and says how it goes on.
     *
     * @param asked the role whose answer was asked for, or null
     */
    public RedressOutcome decide(CaseId caseId, @Nullable Role asked, DecideRedressForm form, Actor actor) {
        deciders.requireFree(caseId, null, actor);
        deciders.requireFirst(decisions.of(caseId), actor);
        require(form);
        var outcome = Objects.requireNonNull(form.outcome());
        var capacity = deciders.capacity(asked, actor);
        var reason = Objects.requireNonNull(DecisionCheck.text(form.reason()));
        redresses.decide(caseId, outcome, capacity, reason, actor, clock.instant());
        events.publishEvent(new RedressDecided(caseId, actor.person(), outcome, capacity));
        return outcome;
    }

    private static void require(DecideRedressForm form) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        }
        var reason = DecisionCheck.text(form.reason());
        if (reason == null) {
            errors.add(FieldError.of("reason", "reason-required"));
        } else if (reason.length() > REASON_MAX) {
            errors.add(FieldError.of("reason", "too-long", REASON_MAX));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }
}
