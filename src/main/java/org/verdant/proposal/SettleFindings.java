package org.verdant.proposal;

import java.time.Clock;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.EligibilityReview;

/** When a file ends there is nothing left to review about whether it is eligible. */
@UseCase
public class SettleFindings {
    private final EligibilityFindings findings;
    private final EligibilityReview review;
    private final Clock clock;

    SettleFindings(EligibilityFindings findings, EligibilityReview review, Clock clock) {
        this.findings = findings;
        this.review = review;
        this.clock = clock;
    }

    public void settle(CaseId caseId) {
        if (findings.clear(caseId, clock.instant()) > 0) {
            review.settle(caseId);
        }
    }
}
