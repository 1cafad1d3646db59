package org.verdant.review;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ReviewRoute;

/**
 * One run of the review of a file, as it is stored.
 *
 * @param stage {@code FULL}, {@code CONCEPT} for the first of two stages, or {@code DILIGENCE}: examinations without a panel
 * @param panelSize seats at the beginning
 * @param thirdAt one more reviewer is asked when two totals differ by so many points; 0 for never
 * @param clarificationRounds how often the proposer may be asked
 * @param thirdAsked one more reviewer was asked
 */
record Round(
        CaseId caseId,
        int number,
        String track,
        String stage,
        String workingGroup,
        int panelSize,
        ReviewRoute.Composition composition,
        BigDecimal thirdAt,
        int clarificationRounds,
        boolean thirdAsked,
        Instant startedAt,
        @Nullable String outcome,
        @Nullable Instant concludedAt) {
    static final String DILIGENCE = "DILIGENCE";

    boolean concluded() {
        return outcome != null;
    }

    int seats() {
        return thirdAsked ? panelSize + 1 : panelSize;
    }
}
