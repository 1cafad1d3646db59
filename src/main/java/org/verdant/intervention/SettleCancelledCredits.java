package org.verdant.intervention;

import org.verdant.reporting.JudgeStoppedProject;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.UseCase;
import org.verdant.target.ReversalOrder;
import org.verdant.target.SuspensionOrder;

/**
 * Does with the credits of a cancelled file what the rules of its track say (K17): nothing before the event that counts; after it they
 * are reversed on the day of the decision, unless work was verified. What stays and was provisional counts for sure again.
 */
@UseCase
public class SettleCancelledCredits {
    private final FileCancellations cancellations;
    private final JudgeStoppedProject judge;
    private final FileCredits credits;
    private final Files files;
    private final Chronicle chronicle;

    SettleCancelledCredits(
            FileCancellations cancellations,
            JudgeStoppedProject judge,
            FileCredits credits,
            Files files,
            Chronicle chronicle) {
        this.cancellations = cancellations;
        this.judge = judge;
        this.credits = credits;
        this.files = files;
        this.chronicle = chronicle;
    }

    public void settle(CaseId caseId) {
        var cancellation = cancellations.requireDecided(caseId);
        var proposer = cancellation.proposed().by();
        var decider = cancellation.requireAnswered().by();
        credits.lapse(caseId);
        if (judge.judge(caseId).reversed()) {
            credits.reverse(caseId, new ReversalOrder(chronicle.today(), "CANCELLED", proposer, decider));
        } else {
            credits.resume(caseId, new SuspensionOrder(chronicle.today(), "CANCELLED", proposer, decider));
        }
        files.ends(caseId, cancellation.proposed().reason());
    }
}
