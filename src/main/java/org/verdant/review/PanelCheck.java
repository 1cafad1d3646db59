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
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;

/** Whether those whom a coordinator chose may form the panel. Lists everything that is wrong at once. */
@Component
class PanelCheck {
    private static final int REASON_MAX = 2000;

    private final ReviewerCandidates candidates;
    private final ProposalReader proposals;
    private final Directory directory;

    PanelCheck(ReviewerCandidates candidates, ProposalReader proposals, Directory directory) {
        this.candidates = candidates;
        this.proposals = proposals;
        this.directory = directory;
    }

    /** @param reason why a flagged person was taken, or null */
    record Seat(Candidate candidate, @Nullable String reason) {}

    /**
     * @param wanted how many seats are to be filled now
     * @param seated who is on the panel already
     */
    List<Seat> require(Round round, int wanted, List<Assignment> seated, AssignReviewersForm form, Actor actor) {
        var chosen = form.reviewers() == null ? List.<@Nullable String>of() : form.reviewers();
        var errors = new ArrayList<FieldError>();
        if (chosen.size() != wanted) {
            errors.add(FieldError.of("reviewers", "panel-size", wanted));
        }
        var people = seatedPeople(seated);
        var seats = seats(round, chosen, form, people, errors);
        if (chosen.size() == wanted && seats.size() == wanted) {
            seats.forEach(seat -> people.add(seat.candidate().person()));
            errors.addAll(PanelComposition.errors(
                    round.composition(), proposals.facts(round.caseId()), people, round.seats() - people.size()));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return seatsWithout(actor, seats);
    }

    private List<Seat> seats(
            Round round,
            List<@Nullable String> chosen,
            AssignReviewersForm form,
            List<PersonCard> seated,
            List<FieldError> errors) {
        var known = candidates.of(round.caseId()).stream()
                .collect(Collectors.toMap(candidate -> candidate.person().id().value(), Function.identity()));
        var seen = new HashSet<UUID>();
        seated.forEach(person -> seen.add(person.id().value()));
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < chosen.size(); i++) {
            var candidate = known.get(id(chosen.get(i)));
            var error = candidate == null
                    ? FieldError.of("reviewers[" + i + "]", "unknown-reviewer")
                    : error(i, candidate, form, seen);
            if (error != null) {
                errors.add(error);
            }
            if (candidate != null && (error == null || error.field().startsWith("reasons."))) {
                seats.add(new Seat(candidate, candidate.flagged() ? reason(form, candidate) : null));
            }
        }
        return seats;
    }

    private List<PersonCard> seatedPeople(List<Assignment> seated) {
        return new ArrayList<>(directory
                .people(seated.stream().map(Assignment::reviewer).toList())
                .values());
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
