package org.verdant.review;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.target.Programme;
import org.verdant.target.Rubric;

/** What all reviews of a round say together. */
@Component
class PanelReviews {
    private final Assignments assignments;
    private final Reviews reviews;
    private final Results results;
    private final Programme programme;

    PanelReviews(Assignments assignments, Reviews reviews, Results results, Programme programme) {
        this.assignments = assignments;
        this.reviews = reviews;
        this.results = results;
        this.programme = programme;
    }

    Rubric rubric(Round round) {
        return programme.rubric(round.track(), round.stage());
    }

    /** The reviews that count: one a seat. */
    List<Review> reviews(Round round) {
        var written = reviews.of(round.caseId());
        return assignments.seated(round).stream()
                .map(assignment -> written.get(assignment.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    PanelScores scores(Round round) {
        var written = reviews(round);
        if (written.size() < round.seats()) {
            throw new IllegalStateException("a review is missing in round " + round.number() + " of " + round.caseId());
        }
        return PanelScores.of(rubric(round), written);
    }

    /** The scores that hold: agreed if the panel agreed on some, else the mean. */
    Score score(Round round) {
        return results.consensus(round)
                .map(consensus -> Score.consensus(rubric(round), AgreeConsensus.points(consensus.scores())))
                .orElseGet(() -> Score.mean(scores(round)));
    }

    boolean fixable(Round round) {
        return results.consensus(round).map(Consensus::fixable).orElseGet(() -> reviews(round).stream()
                .allMatch(Review::fixable));
    }

    /** Whether the panel, or somebody on it, recommends with conditions. */
    boolean withConditions(Round round) {
        var consensus = results.consensus(round);
        if (consensus.isPresent() && consensus.get().recommendation() != null) {
            return consensus.get().recommendation() == Recommendation.APPROVE_WITH_CONDITIONS;
        }
        return (consensus.isPresent() && !consensus.get().conditions().isEmpty())
                || reviews(round).stream()
                        .anyMatch(review -> review.recommendation() == Recommendation.APPROVE_WITH_CONDITIONS);
    }
}
