package org.verdant.demonstration;

import java.util.Map;
import org.verdant.shared.Role;
import org.verdant.workflow.CurrentStep;

/**
 * How long the people of the demonstration let a step lie.
 *
 * @param least days
 * @param spread how many days more it may be
 */
record Patience(int least, int spread) {
    private static final Patience USUAL = new Patience(3, 4);
    private static final Patience COUNTRY = new Patience(5, 9);

    private static final Map<String, Patience> BY_STEP = Map.ofEntries(
            Map.entry("screenProposal", new Patience(2, 3)),
            Map.entry("completeProposal", new Patience(5, 6)),
            Map.entry("giveNoObjection", COUNTRY),
            Map.entry("assignReviewers", new Patience(1, 3)),
            Map.entry("declareInterest", new Patience(1, 1)),
            Map.entry("reviewProposal", new Patience(6, 5)),
            Map.entry("requestClarification", new Patience(1, 2)),
            Map.entry("answerClarification", new Patience(5, 6)),
            Map.entry("decideProposal", new Patience(4, 6)),
            Map.entry("submitFullProposal", new Patience(25, 20)),
            Map.entry("signAgreement", new Patience(7, 20)),
            Map.entry("meetCondition", new Patience(12, 14)),
            Map.entry("submitReport", new Patience(4, 7)),
            Map.entry("requestDisbursement", new Patience(75, 30)),
            Map.entry("closeProject", new Patience(8, 8)),
            Map.entry("isRedressAsked", new Patience(9, 6)));

    static Patience of(CurrentStep step) {
        var toJudge =
                step.key().equals("meetCondition") && Role.COORDINATOR.code().equals(step.role());
        return toJudge ? USUAL : BY_STEP.getOrDefault(step.key(), USUAL);
    }

    int days(int mood) {
        return least + Math.floorMod(mood, spread + 1);
    }
}
