package org.verdant.review;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Compares the reviews of a full panel: does one more reviewer have to be asked, do the members have to agree? */
@UseCase
public class CompareScores {
    private final Rounds rounds;
    private final PanelReviews panel;

    CompareScores(Rounds rounds, PanelReviews panel) {
        this.rounds = rounds;
        this.panel = panel;
    }

    /**
     * What the scores of a panel call for.
     *
     * @param thirdNeeded the totals lie so far apart that one more reviewer is asked; only once a round
     * @param disputed the scores call for a consensus
     */
    public record Comparison(boolean thirdNeeded, boolean disputed) {}

    public Comparison compare(CaseId caseId) {
        var round = rounds.running(caseId);
        var scores = panel.scores(round);
        var third = !round.thirdAsked() && scores.apart(round.thirdAt());
        if (third) {
            rounds.askThird(round);
        }
        return new Comparison(third, scores.disputed());
    }
}
