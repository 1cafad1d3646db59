package org.verdant.review;

import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.workflow.ReviewOutcomeRules;

/** What a round comes to when its reviews and its checks are in. */
@Component
class Verdicts {
    private final PanelReviews panel;
    private final Results results;
    private final Checks checks;
    private final Rounds rounds;
    private final ProposalReader proposals;

    Verdicts(PanelReviews panel, Results results, Checks checks, Rounds rounds, ProposalReader proposals) {
        this.rounds = rounds;
        this.panel = panel;
        this.results = results;
        this.checks = checks;
        this.proposals = proposals;
    }

    /** Keeps the scores that hold and answers what the rules have to know of them. */
    ReviewOutcomeRules.Facts settle(Round round, boolean returnedBefore) {
        var score = panel.score(round);
        var facts = proposals.facts(round.caseId());
        results.add(
                round,
                score,
                score.rankTotal(facts.project().trlTarget()),
                PanelComposition.consortium(facts).size(),
                proposals.submittedAt(round.caseId()));
        var made = checks.counting(round, rounds.of(round.caseId()));
        return new ReviewOutcomeRules.Facts(
                score.anyBelow(),
                score.totalBelow(),
                panel.fixable(round),
                returnedBefore,
                panel.withConditions(round) || made.stream().anyMatch(Check::hasConditions),
                made.stream().anyMatch(Check::blocks));
    }
}
