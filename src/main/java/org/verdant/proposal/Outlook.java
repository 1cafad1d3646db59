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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.workflow.CreditChangeProcess;
import org.verdant.workflow.CurrentStep;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.EligibilityReview;
import org.verdant.workflow.FinancingAppraisal;
import org.verdant.workflow.RedressProcess;
import org.verdant.workflow.SafeguardCategory;
import org.verdant.workflow.WhereIs;

/** What comes next for a proposal and when its result may be expected, from where its process is and from the deadlines of the steps ahead. */
@Component
public class Outlook {
    /** What coordinators do with credits, or look into, is no step of the file: it goes on, or has ended long ago. */
    private static final Set<String> BESIDE_THE_FILE = Set.of(
            CreditChangeProcess.CONFIRM_CREDIT_CHANGE,
            CreditChangeProcess.REVIEW_CREDITS,
            EligibilityReview.REVIEW_ELIGIBILITY);

    private static final List<String> REVIEWER = List.of("declareInterest", "reviewProposal");

    private final WhereIs whereIs;
    private final Deadlines deadlines;
    private final ContentReader contents;
    private final SafeguardCategory categories;

    Outlook(WhereIs whereIs, Deadlines deadlines, ContentReader contents, SafeguardCategory categories) {
        this.whereIs = whereIs;
        this.deadlines = deadlines;
        this.contents = contents;
        this.categories = categories;
    }

    /** What is next for each of several proposals; none for those that have ended. */
    public Map<CaseId, NextStep> of(Collection<Proposal> proposals) {
        var cases = proposals.stream().map(Proposal::id).toList();
        var running = whereIs.of(cases);
        var awaited = whereIs.awaited(cases);
        var next = new HashMap<CaseId, NextStep>();
        for (var proposal : proposals) {
            var id = proposal.id();
            next(proposal, running.getOrDefault(id, List.of()), awaited.getOrDefault(id, List.of()))
                    .ifPresent(step -> next.put(id, step));
        }
        return next;
    }

    public Optional<NextStep> of(Proposal proposal) {
        return Optional.ofNullable(of(List.of(proposal)).get(proposal.id()));
    }

    private Optional<NextStep> next(Proposal proposal, List<CurrentStep> steps, List<CurrentStep> awaited) {
        if (proposal.status() == Status.DRAFT) {
            return Optional.of(new NextStep("submission", Role.PROPOSER.code(), null, null));
        }
        var ahead = steps.stream()
                .filter(step -> !BESIDE_THE_FILE.contains(step.key()))
                .toList();
        var asked = ahead.stream()
                .filter(step -> Role.PROPOSER.code().equals(step.role()))
                .findFirst()
                .or(() -> ahead.stream().findFirst());
        if (proposal.status() == Status.SUSPENDED) {
            return asked.or(() -> awaited.stream().findFirst()).map(Outlook::standing);
        }
        return asked.map(step -> step(proposal, step, awaited)).or(() -> waiting(proposal, awaited));
    }

    /** Nobody is asked: a day has to come. */
    private Optional<NextStep> waiting(Proposal proposal, List<CurrentStep> awaited) {
        return proposal.status().ended()
                ? Optional.empty()
                : awaited.stream()
                        .findFirst()
                        .map(day -> new NextStep(
                                day.key(),
                                null,
                                day.due(),
                                disclosed(proposal, day, awaited)
                                        .map(Outlook::day)
                                        .orElse(null)));
    }

    /** While a file is suspended nothing is due, and nobody can say when it is. */
    private static NextStep standing(CurrentStep step) {
        return new NextStep(step.key(), step.role(), null, null);
    }

    private NextStep step(Proposal proposal, CurrentStep step, List<CurrentStep> awaited) {
        var ends = ends(proposal);
        if (step.key().equals(RedressProcess.IS_REDRESS_ASKED)) {
            var until = deadlines.of(proposal.track().name(), "requestRedress").time();
            return new NextStep(step.key(), Role.PROPOSER.code(), step.since().plus(until), null);
        }
        if (step.taskId() == null) {
            return new NextStep(step.key(), null, ends, ends == null ? null : day(ends.minusSeconds(1)));
        }
        var who = REVIEWER.contains(step.key()) ? Role.REVIEWER.code() : step.role();
        return new NextStep(step.key(), who, step.due(), expected(proposal, step, awaited));
    }

    private @Nullable LocalDate expected(Proposal proposal, CurrentStep step, List<CurrentStep> awaited) {
        var ahead = Roads.after(proposal.track(), step.key());
        if (step.due() == null || ahead.isEmpty()) {
            return null;
        }
        var usual = step.due().plus(time(proposal, ahead.get()));
        return day(disclosed(proposal, step, awaited)
                .filter(later -> later.isAfter(usual))
                .orElse(usual));
    }

    /** When a financing is decided that lies open to everybody, or will after its due diligence: the panel works meanwhile. */
    private Optional<Instant> disclosed(Proposal proposal, CurrentStep step, List<CurrentStep> awaited) {
        if (proposal.track() != Track.FINANCING) {
            return Optional.empty();
        }
        return awaited.stream()
                .filter(event -> event.key().equals(FinancingAppraisal.DISCLOSURE_TIME))
                .flatMap(event -> Optional.ofNullable(event.due()).stream())
                .findFirst()
                .or(() -> disclosedLater(proposal, step))
                .map(ends -> ends.plus(time(proposal, Roads.DECISIONS)));
    }

    /** The category is what the proposer expects until the due diligence has found it. */
    private Optional<Instant> disclosedLater(Proposal proposal, CurrentStep step) {
        var before = Roads.beforeDisclosure(step.key());
        var safeguards =
                contents.read(proposal.track(), proposal.content()).content().safeguards();
        var category = safeguards == null ? null : safeguards.highest();
        if (step.due() == null || before.isEmpty() || category == null) {
            return Optional.empty();
        }
        var begins = step.due().plus(time(proposal, before.get()));
        return Optional.ofNullable(categories.of(category.name(), "", "", false).disclosure())
                .map(disclosure -> begins.plus(time(proposal, List.of(disclosure))));
    }

    private Duration time(Proposal proposal, List<String> steps) {
        return steps.stream()
                .map(ahead -> deadlines.of(proposal.track().name(), ahead).time())
                .reduce(Duration.ZERO, Duration::plus);
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
