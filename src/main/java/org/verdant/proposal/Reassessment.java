package org.verdant.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalEvents.EligibilityReevaluated;
import org.verdant.proposal.Reevaluation.Result;
import org.verdant.proposal.Reevaluations.Turn;
import org.verdant.shared.PersonId;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditState;
import org.verdant.workflow.EligibilityReview;
import org.verdant.workflow.EligibilityRules.Failure;

/**
 * What becomes of one open file that is looked at again. One that is still screened gets the failures into its screening, any other a
 * finding that a coordinator reviews. What has counted stays counted, whoever left since (K7).
 */
@Component
class Reassessment {
    private final StandingCheck check;
    private final EligibilityFindings findings;
    private final EligibilityReview review;
    private final Proposals proposals;
    private final Screenings screenings;
    private final Examination examination;
    private final CreditLedger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicReference<@Nullable Turn> suspect = new AtomicReference<>();

    Reassessment(
            StandingCheck check,
            EligibilityFindings findings,
            EligibilityReview review,
            Proposals proposals,
            Screenings screenings,
            Examination examination,
            CreditLedger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.check = check;
        this.findings = findings;
        this.review = review;
        this.proposals = proposals;
        this.screenings = screenings;
        this.examination = examination;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file before anybody waits for it.
     *
     * @param broken the rules that it breaks now, with the day
     * @param marked whether something was found about it before
     */
    record Seen(Proposal proposal, Map<String, LocalDate> broken, boolean marked) {}

    /** Reads a few files at once; the register is read once for all of them. */
    List<Seen> see(List<Proposal> files) {
        var marked = findings.withFindings(files.stream().map(Proposal::id).toList());
        return check.broken(files).entrySet().stream()
                .map(file -> new Seen(
                        file.getKey(),
                        file.getValue(),
                        marked.contains(file.getKey().id())))
                .toList();
    }

    /** The file at which this node stopped, when it did. */
    Optional<Turn> suspect() {
        return Optional.ofNullable(suspect.getAndSet(null));
    }

    Result of(Turn turn, Seen seen) {
        suspect.set(turn);
        var result = look(turn, seen);
        suspect.set(null);
        return result;
    }

    private Result look(Turn turn, Seen seen) {
        var screened = seen.proposal().status() == Status.SCREENING;
        if (seen.broken().isEmpty() && !seen.marked() && !screened) {
            return seen.proposal().status().ended() ? Result.OVER : Result.ELIGIBLE;
        }
        review.hold(turn.caseId());
        var proposal = proposals.lock(turn.caseId());
        if (proposal.status().ended()) {
            return Result.OVER;
        }
        return proposal.status() == Status.SCREENING
                ? inScreening(proposal, seen.broken())
                : underway(turn, proposal, new HashMap<>(seen.broken()));
    }

    /** The coordinator who screens it is told where all failures are told. */
    private Result inScreening(Proposal proposal, Map<String, LocalDate> broken) {
        var failures = new ArrayList<>(examination.failures(proposal));
        broken.keySet().stream()
                .filter(code ->
                        failures.stream().noneMatch(failure -> failure.code().equals(code)))
                .forEach(code -> failures.add(new Failure(code, true)));
        screenings.found(proposal.id(), proposal.submissions(), failures, clock.instant());
        return broken.isEmpty() ? Result.ELIGIBLE : Result.FOUND;
    }

    private Result underway(Turn turn, Proposal proposal, Map<String, LocalDate> broken) {
        var counted = broken.containsKey("E02") && hasCounted(proposal);
        if (counted) {
            broken.remove("E02");
        }
        var standing = findings.standing(proposal.id());
        var fresh = new TreeSet<>(broken.keySet());
        fresh.removeAll(standing.keySet());
        var over = new TreeSet<>(standing.keySet());
        over.removeAll(broken.keySet());
        over.forEach(code -> findings.clear(proposal.id(), code, clock.instant()));
        fresh.forEach(code -> findings.add(turn, code, Objects.requireNonNull(broken.get(code)), clock.instant()));
        var asked = standing.containsValue(false);
        if (!fresh.isEmpty() && !asked) {
            review.ask(proposal.id());
        } else if (asked && broken.isEmpty()) {
            review.settle(proposal.id());
        }
        if (!fresh.isEmpty() || !over.isEmpty()) {
            events.publishEvent(new EligibilityReevaluated(
                    proposal.id(), PersonId.SYSTEM, turn.reevaluation(), List.copyOf(new TreeSet<>(broken.keySet()))));
        }
        return result(broken.isEmpty(), over.isEmpty(), counted);
    }

    private static Result result(boolean clean, boolean nothingCleared, boolean counted) {
        if (!clean) {
            return Result.FOUND;
        }
        if (!nothingCleared) {
            return Result.CLEARED;
        }
        return counted ? Result.COUNTED : Result.ELIGIBLE;
    }

    /** A study counts country by country, each on its own day: what one has counted does not settle the others. */
    private boolean hasCounted(Proposal proposal) {
        return proposal.track() != Track.STUDY
                && ledger.of(proposal.id()).stream()
                        .anyMatch(credit ->
                                credit.state() == CreditState.POSTED || credit.state() == CreditState.PROVISIONAL);
    }
}
