package org.verdant.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the review of a file.
 *
 * @param round 1 for the first; a returned file is reviewed again
 * @param stage {@code FULL}, {@code CONCEPT} for the first of two stages, or {@code DILIGENCE}: examinations without a panel
 * @param panelSize seats, with the one that was added when two reviewers differed too much
 * @param outcome {@code RECOMMEND}, {@code RECOMMEND_WITH_CONDITIONS}, {@code RETURN}, {@code REJECT}, or null while it runs
 * @param result null while it is not there or hidden
 * @param questionsLeft how often the proposer may still be asked
 */
public record RoundView(
        int round,
        String stage,
        String workingGroup,
        int panelSize,
        Instant startedAt,
        @Nullable String outcome,
        @Nullable Instant concludedAt,
        List<ReviewView> reviews,
        @Nullable ResultView result,
        List<CheckView> checks,
        List<Clarification> clarifications,
        int questionsLeft) {
    /** Examined, not scored. */
    public boolean isDiligence() {
        return stage.equals(Round.DILIGENCE);
    }
}
