package org.verdant.approval;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Decides on a proposal and binds the decision to the version that was read. Refuses who proposed or reviewed it
 * ({@code conflict-of-interest}) and a second return ({@code already-returned}).
 */
@UseCase
public class DecideProposal {
    private final ProposalReader proposals;
    private final Deciders deciders;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideProposal(
            ProposalReader proposals,
            Deciders deciders,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.deciders = deciders;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** @param asked the role whose decision was asked for, or null */
    public DecisionOutcome decide(CaseId caseId, @Nullable Role asked, DecideProposalForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        deciders.requireFree(facts, actor);
        DecisionCheck.require(form, decisions.returnedBefore(caseId));
        var decision = decision(facts, deciders.capacity(asked, actor), form, actor);
        decisions.add(caseId, decision);
        events.publishEvent(new ProposalDecided(
                caseId,
                actor.person(),
                decision.outcome(),
                decision.authority(),
                decision.version(),
                decision.contentHash(),
                decision.conditions().size()));
        return decision.outcome();
    }

    private DecisionView decision(ProposalFacts facts, Role capacity, DecideProposalForm form, Actor actor) {
        return new DecisionView(
                Objects.requireNonNull(form.outcome()),
                capacity,
                actor.person(),
                clock.instant(),
                facts.version(),
                facts.contentHash(),
                DecisionCheck.text(form.reason()),
                DecisionCheck.text(form.letter()),
                form.outcome() == DecisionOutcome.APPROVE_WITH_CONDITIONS ? DecisionCheck.conditions(form) : List.of());
    }
}
