package org.verdant.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;

/** Whether those whom a coordinator chose may form the panel. Lists everything that is wrong at once. */
@Component
class PanelCheck {
    private static final int REASON_MAX = 2000;

    private final ReviewerCandidates candidates;

    PanelCheck(ReviewerCandidates candidates) {
        this.candidates = candidates;
    }

    /** @param reason why a flagged person was taken, or null */
    record Seat(Candidate candidate, @Nullable String reason) {}

    List<Seat> require(Round round, AssignReviewersForm form, Actor actor) {
        var chosen = form.reviewers() == null ? List.<@Nullable String>of() : form.reviewers();
        var errors = new ArrayList<FieldError>();
        if (chosen.size() != round.panelSize()) {
            errors.add(FieldError.of("reviewers", "panel-size", round.panelSize()));
        }
        var known = candidates.of(round.caseId()).stream()
                .collect(Collectors.toMap(candidate -> candidate.person().id().value(), Function.identity()));
        var seen = new HashSet<UUID>();
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < chosen.size(); i++) {
            var candidate = known.get(id(chosen.get(i)));
            var error = candidate == null
                    ? FieldError.of("reviewers[" + i + "]", "unknown-reviewer")
                    : error(i, candidate, form, seen);
            if (error != null) {
                errors.add(error);
            } else if (candidate != null) {
                seats.add(new Seat(candidate, candidate.flagged() ? reason(form, candidate) : null));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return seatsWithout(actor, seats);
    }

    /** A coordinator never adds himself: who routes a file does not judge it. */
    private static List<Seat> seatsWithout(Actor actor, List<Seat> seats) {
        if (seats.stream().anyMatch(seat -> actor.is(seat.candidate().person().id()))) {
            throw new Forbidden("four-eyes");
        }
        return seats;
    }

    private static @Nullable FieldError error(
            int index, Candidate candidate, AssignReviewersForm form, HashSet<UUID> seen) {
        var field = "reviewers[" + index + "]";
        if (!seen.add(candidate.person().id().value())) {
            return FieldError.of(field, "reviewer-twice");
        }
        var blocking = candidate.conflicts().stream()
                .filter(InterestConflict::blocking)
                .findFirst();
        if (blocking.isPresent()) {
            return FieldError.of(
                    field, blocking.get().code(), blocking.get().arguments().toArray());
        }
        return candidate.flagged() ? reasonError(candidate, form) : null;
    }

    private static @Nullable FieldError reasonError(Candidate candidate, AssignReviewersForm form) {
        var field = "reasons." + candidate.person().id();
        var reason = reason(form, candidate);
        if (reason == null) {
            return FieldError.of(field, "flagged-reviewer", candidate.person().name());
        }
        return reason.length() > REASON_MAX ? FieldError.of(field, "too-long", REASON_MAX) : null;
    }

    private static @Nullable String reason(AssignReviewersForm form, Candidate candidate) {
        Map<String, @Nullable String> reasons = form.reasons() == null ? Map.of() : form.reasons();
        var reason = reasons.get(candidate.person().id().toString());
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
