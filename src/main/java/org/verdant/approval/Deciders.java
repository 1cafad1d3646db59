package org.verdant.approval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.StoryStep;
import org.verdant.workflow.Timeline;

/** Who may decide, and who is asked next when nobody does. Nobody decides on a file that he proposed or reviewed. */
@Component
public class Deciders {
    /** From the lowest to the highest. */
    private static final List<Role> LADDER =
            List.of(Role.COORDINATOR_LEAD, Role.SECRETARIAT_HEAD, Role.SENIOR_OFFICIALS, Role.MINISTERS);

    private final ProposalReader proposals;
    private final VersionSeen versionSeen;
    private final Timeline timeline;

    Deciders(ProposalReader proposals, VersionSeen versionSeen, Timeline timeline) {
        this.proposals = proposals;
        this.versionSeen = versionSeen;
        this.timeline = timeline;
    }

    /**
     * The proposal as it is decided. Refuses with {@code conflict-of-interest} whoever proposed the file, belongs to its lead or reviewed
     * it, and with {@code proposal-changed} whoever read another version.
     *
     * @param seen the version that was read, or null when the decider does not say
     */
    public ProposalFacts requireFree(CaseId caseId, @Nullable Integer seen, Actor actor) {
        var facts = proposals.facts(caseId);
        var proposed = actor.is(facts.createdBy()) || actor.organisation().equals(facts.leadOrganisation());
        if (proposed || reviewed(facts, actor)) {
            throw new Forbidden("conflict-of-interest");
        }
        versionSeen.require(facts, seen, actor);
        return facts;
    }

    private boolean reviewed(ProposalFacts facts, Actor actor) {
        return timeline.of(facts.caseId()).stream()
                .filter(step -> step.element().equals(LightReview.REVIEW_PROPOSAL))
                .map(StoryStep::person)
                .anyMatch(actor.person()::equals);
    }

    /** Each person counts once: refuses with {@code four-eyes} who is among those that decided already. */
    void requireFirst(List<DecisionView> earlier, Actor actor) {
        if (earlier.stream().anyMatch(decision -> actor.is(decision.decidedBy()))) {
            throw new Forbidden("four-eyes");
        }
    }

    /** The role in which the actor decides: the one that was asked, else the one that it was escalated to. */
    Role capacity(@Nullable Role asked, Actor actor) {
        if (asked != null && actor.has(asked)) {
            return asked;
        }
        return LADDER.stream()
                .filter(actor::has)
                .findFirst()
                .or(() -> Optional.ofNullable(asked))
                .orElseThrow(() -> new Forbidden("not-your-decision"));
    }

    /** The next higher authority, or nobody above the ministers. */
    Optional<Role> above(Role authority) {
        var level = LADDER.indexOf(authority);
        return level < 0
                ? Optional.of(Role.SENIOR_OFFICIALS)
                : LADDER.stream().skip(level + 1L).findFirst();
    }
}
