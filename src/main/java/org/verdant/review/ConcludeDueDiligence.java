package org.verdant.review;

import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.UseCase;

/** Ends a due diligence: one examination that blocks ends the appraisal, conditions go on to whoever decides. */
@UseCase
public class ConcludeDueDiligence {
    private final Rounds rounds;
    private final Checks checks;
    private final Chronicle chronicle;

    ConcludeDueDiligence(Rounds rounds, Checks checks, Chronicle chronicle) {
        this.rounds = rounds;
        this.checks = checks;
        this.chronicle = chronicle;
    }

    /** {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS} or {@code REJECT}. */
    public String conclude(CaseId caseId) {
        var round = rounds.running(caseId);
        var made = checks.of(round);
        var outcome = "RECOMMEND";
        if (made.stream().anyMatch(Check::blocks)) {
            outcome = "REJECT";
        } else if (made.stream().anyMatch(Check::hasConditions)) {
            outcome = "RECOMMEND_WITH_CONDITIONS";
        }
        rounds.conclude(round, outcome, chronicle.now());
        chronicle.note(new ReviewConcluded(caseId, round.number(), outcome));
        return outcome;
    }
}
