package org.verdant.review;

import java.math.BigDecimal;
import java.util.List;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ReviewRoute;

/** Begins the due diligence of a financing: six examinations, the safeguards in the category that DMN-3 finds. */
@UseCase
public class OpenDueDiligence {
    private static final String WORKING_GROUP = "green-finance";
    private static final List<CheckKind> EXAMINATIONS =
            List.of(CheckKind.TECHNOLOGY, CheckKind.ECONOMICS, CheckKind.FINANCES, CheckKind.LAW, CheckKind.INTEGRITY);

    private final Rounds rounds;
    private final Checks checks;
    private final SafeguardRules rules;
    private final ProposalReader proposals;
    private final Chronicle chronicle;

    OpenDueDiligence(
            Rounds rounds, Checks checks, SafeguardRules rules, ProposalReader proposals, Chronicle chronicle) {
        this.rounds = rounds;
        this.checks = checks;
        this.rules = rules;
        this.proposals = proposals;
        this.chronicle = chronicle;
    }

    public void open(CaseId caseId) {
        var facts = proposals.facts(caseId);
        var round = new Round(
                caseId,
                rounds.of(caseId).size() + 1,
                facts.track(),
                Round.DILIGENCE,
                WORKING_GROUP,
                0,
                new ReviewRoute.Composition(0, 0, 0, 0, 0),
                BigDecimal.ZERO,
                0,
                false,
                chronicle.now(),
                null,
                null);
        rounds.open(round);
        var category = rules.of(facts.track(), facts.project()).category();
        EXAMINATIONS.forEach(kind -> checks.plan(round, kind, null));
        checks.plan(round, CheckKind.SAFEGUARDS, category);
        chronicle.note(new ReviewRoundOpened(caseId, round.number(), WORKING_GROUP, 0));
    }
}
