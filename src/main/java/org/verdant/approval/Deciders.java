package org.verdant.approval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.Actor;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Role;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.StoryStep;
import org.verdant.workflow.Timeline;

/** Who may decide, and who is asked next when nobody does. Nobody decides on a file that he proposed or reviewed. */
@Component
class Deciders {
    /** From the lowest to the highest. */
    private static final List<Role> LADDER =
            List.of(Role.COORDINATOR_LEAD, Role.SECRETARIAT_HEAD, Role.SENIOR_OFFICIALS, Role.MINISTERS);

    private final Timeline timeline;

    Deciders(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Refuses with {@code conflict-of-interest} whoever proposed the file, belongs to its lead or reviewed it. */
    void requireFree(ProposalFacts facts, Actor actor) {
        var proposed = actor.is(facts.createdBy()) || actor.organisation().equals(facts.leadOrganisation());
        if (proposed || reviewed(facts, actor)) {
            throw new Forbidden("conflict-of-interest");
        }
    }

    private boolean reviewed(ProposalFacts facts, Actor actor) {
        return timeline.of(facts.caseId()).stream()
                .filter(step -> step.element().equals(LightReview.REVIEW_PROPOSAL))
                .map(StoryStep::person)
                .anyMatch(actor.person()::equals);
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
