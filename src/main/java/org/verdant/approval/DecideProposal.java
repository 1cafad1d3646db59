package org.verdant.approval;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Decides on a proposal for one level of its authorities and binds the decision to the version that was read. Refuses who proposed or
 * reviewed it ({@code conflict-of-interest}), who has decided in this round already ({@code four-eyes}), a second return ({@code
 * already-returned}) and a version that has changed since ({@code proposal-changed}).
 */
@UseCase
public class DecideProposal {
    private final Deciders deciders;
    private final Levels levels;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideProposal(
            Deciders deciders, Levels levels, Decisions decisions, ApplicationEventPublisher events, Clock clock) {
        this.deciders = deciders;
        this.levels = levels;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters one decision and says what became of the round by it.
     *
     * @param asked the role whose decision was asked for, or null
     */
    public Taken decide(CaseId caseId, @Nullable Role asked, DecideProposalForm form, Actor actor) {
        var facts = deciders.requireFree(caseId, form.version(), actor);
        DecisionCheck.require(form, decisions.returnedBefore(caseId));
        var capacity = deciders.capacity(asked, actor);
        var level = asked == null ? capacity : asked;
        var round = levels.current(caseId, level, clock.instant());
        var earlier = levels.earlier(caseId, round);
        deciders.requireFirst(earlier, actor);
        var taken = levels.taken(round, earlier, Objects.requireNonNull(form.outcome()), level, capacity);
        var place = new DecisionView.Place(round.number(), levels.level(round, level), taken.settled());
        var decision = decision(facts, capacity, form, place, actor);
        decisions.add(caseId, decision);
        events.publishEvent(decided(caseId, decision));
        return taken;
    }

    private static ProposalDecided decided(CaseId caseId, DecisionView decision) {
        return new ProposalDecided(
                caseId,
                decision.decidedBy(),
                decision.outcome(),
                decision.authority(),
                decision.version(),
                decision.contentHash(),
                decision.conditions().size(),
                decision.place());
    }

    private DecisionView decision(
            ProposalFacts facts, Role capacity, DecideProposalForm form, DecisionView.Place place, Actor actor) {
        return new DecisionView(
                Objects.requireNonNull(form.outcome()),
                capacity,
                actor.person(),
                clock.instant(),
                facts.version(),
                facts.contentHash(),
                DecisionCheck.text(form.reason()),
                DecisionCheck.text(form.letter()),
                form.outcome() == DecisionOutcome.APPROVE_WITH_CONDITIONS ? DecisionCheck.conditions(form) : List.of(),
                place,
                DecisionCheck.letterLanguage(form),
                null);
    }
}
