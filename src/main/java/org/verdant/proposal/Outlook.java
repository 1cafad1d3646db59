package org.verdant.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.workflow.CreditChangeProcess;
import org.verdant.workflow.CurrentStep;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.EligibilityReview;
import org.verdant.workflow.ProjectReview;
import org.verdant.workflow.RedressProcess;
import org.verdant.workflow.WhereIs;

/** What comes next for a proposal and when its result may be expected, from where its process is and from the deadlines of the steps ahead. */
@Component
public class Outlook {
    private static final List<String> ASSESSMENT = List.of(
            "completeProposal",
            "screenProposal",
            "assignReviewers",
            "declareInterest",
            "reviewProposal",
            "decideProposal");
    private static final List<String> PROJECT = List.of(
            "completeProposal",
            "screenProposal",
            "submitFullProposal",
            "giveNoObjection",
            "assignReviewers",
            "declareInterest",
            "reviewProposal",
            "requestClarification",
            "decideProposal");
    private static final List<String> TEXT =
            List.of("completeProposal", "screenProposal", "draftText", "checkText", "answerText");
    private static final List<String> PLATFORM =
            List.of("completeProposal", "screenProposal", "studyOptions", "consultMembers", "decidePlatform");
    private static final List<String> AGREEMENT = List.of("prepareAgreement", "signAgreement", "meetCondition");
    /** Steps beside the road of a project, and the step of the road that they last as long as. */
    private static final Map<String, String> BESIDE = Map.of(
            "answerClarification", "reviewProposal",
            "agreeConsensus", "requestClarification",
            "checkSafeguards", "requestClarification",
            "checkStandards", "requestClarification",
            "checkExportControl", "requestClarification",
            "checkNonProliferation", "requestClarification");

    private static final List<String> REPORT = List.of("submitReport", "verifyReport", "confirmCredit");
    /** What coordinators do with credits, or look into, is no step of the file: it goes on, or has ended long ago. */
    private static final Set<String> BESIDE_THE_FILE = Set.of(
            CreditChangeProcess.CONFIRM_CREDIT_CHANGE,
            CreditChangeProcess.REVIEW_CREDITS,
            EligibilityReview.REVIEW_ELIGIBILITY);

    private static final List<String> REVIEWER = List.of("declareInterest", "reviewProposal");

    private final WhereIs whereIs;
    private final Deadlines deadlines;
    private final ContentReader contents;

    Outlook(WhereIs whereIs, Deadlines deadlines, ContentReader contents) {
        this.whereIs = whereIs;
        this.deadlines = deadlines;
        this.contents = contents;
    }

    /** What is next for each of several proposals; none for those that have ended. */
    public Map<CaseId, NextStep> of(Collection<Proposal> proposals) {
        var running = whereIs.of(proposals.stream().map(Proposal::id).toList());
        var next = new HashMap<CaseId, NextStep>();
        for (var proposal : proposals) {
            next(proposal, running.getOrDefault(proposal.id(), List.of()))
                    .ifPresent(step -> next.put(proposal.id(), step));
        }
        waiting(proposals.stream()
                        .filter(proposal -> !next.containsKey(proposal.id()) && mayWait(proposal))
                        .map(Proposal::id)
                        .toList())
                .forEach(next::put);
        return next;
    }

    public Optional<NextStep> of(Proposal proposal) {
        return Optional.ofNullable(of(List.of(proposal)).get(proposal.id()));
    }

    /** A file of which nobody is asked for anything waits for a day: of its next report, of its end, of the note a year later. */
    private Map<CaseId, NextStep> waiting(List<CaseId> files) {
        var waiting = new HashMap<CaseId, NextStep>();
        whereIs.awaited(files)
                .forEach((file, time) -> waiting.put(file, new NextStep(time.key(), null, time.at(), null)));
        return waiting;
    }

    private static boolean mayWait(Proposal proposal) {
        return proposal.number() != null && proposal.status() != Status.SUSPENDED;
    }

    private Optional<NextStep> next(Proposal proposal, List<CurrentStep> steps) {
        if (proposal.status() == Status.DRAFT) {
            return Optional.of(new NextStep("submission", Role.PROPOSER.code(), null, null));
        }
        var ahead = steps.stream()
                .filter(step -> !BESIDE_THE_FILE.contains(step.key()))
                .toList();
        return ahead.stream()
                .filter(step -> Role.PROPOSER.code().equals(step.role()))
                .findFirst()
                .or(() -> ahead.stream().findFirst())
                .map(step -> proposal.status() == Status.SUSPENDED ? standing(step) : step(proposal, step));
    }

    /** While a file is suspended nothing is due, and nobody can say when it is. */
    private static NextStep standing(CurrentStep step) {
        return new NextStep(step.key(), step.role(), null, null);
    }

    private NextStep step(Proposal proposal, CurrentStep step) {
        var ends = ends(proposal);
        if (step.key().equals(RedressProcess.IS_REDRESS_ASKED)) {
            var until = deadlines.of(proposal.track().name(), "requestRedress").time();
            return new NextStep(step.key(), Role.PROPOSER.code(), step.since().plus(until), null);
        }
        if (step.taskId() == null) {
            return new NextStep(step.key(), null, ends, ends == null ? null : day(ends.minusSeconds(1)));
        }
        var who = REVIEWER.contains(step.key()) ? Role.REVIEWER.code() : step.role();
        return new NextStep(step.key(), who, step.due(), expected(proposal, step));
    }

    private @Nullable LocalDate expected(Proposal proposal, CurrentStep step) {
        var key = BESIDE.getOrDefault(step.key(), step.key());
        var road = Stream.of(assessment(proposal.track()), AGREEMENT, REPORT)
                .filter(steps -> steps.contains(key))
                .findFirst()
                .orElse(List.of());
        var at = road.indexOf(key);
        if (step.due() == null || at < 0) {
            return null;
        }
        var rest = road.stream()
                .skip(at + 1L)
                .filter(ahead -> !ahead.equals(ProjectReview.SUBMIT_FULL_PROPOSAL))
                .map(ahead -> deadlines.of(proposal.track().name(), ahead).time())
                .reduce(Duration.ZERO, Duration::plus);
        return day(step.due().plus(rest));
    }

    private static List<String> assessment(Track track) {
        return switch (track) {
            case GOVERNANCE -> TEXT;
            case PLATFORM -> PLATFORM;
            default -> track.isLight() ? ASSESSMENT : PROJECT;
        };
    }

    private @Nullable Instant ends(Proposal proposal) {
        var event =
                contents.read(proposal.track(), proposal.content()).content().event();
        var end = event.end();
        return end == null
                ? null
                : EventRules.zone(event)
                        .map(zone -> EventEnd.over(end.toLocalDate(), zone))
                        .orElse(null);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
