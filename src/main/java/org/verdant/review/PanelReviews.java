package org.verdant.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.target.Criterion;
import org.verdant.target.Programme;
import org.verdant.workflow.ReviewOutcomeRules;

/** What all reviews of a round say together. */
@Component
class PanelReviews {
    private final Assignments assignments;
    private final Reviews reviews;
    private final Programme programme;

    PanelReviews(Assignments assignments, Reviews reviews, Programme programme) {
        this.assignments = assignments;
        this.reviews = reviews;
        this.programme = programme;
    }

    ReviewOutcomeRules.Facts judge(Round round, boolean returnedBefore) {
        var written = reviews.of(round.caseId());
        var panel = assignments.of(round.caseId()).stream()
                .filter(assignment -> assignment.round() == round.number())
                .map(assignment -> written.get(assignment.id()))
                .filter(Objects::nonNull)
                .toList();
        if (panel.size() < round.panelSize()) {
            throw new IllegalStateException("a review is missing in round " + round.number() + " of " + round.caseId());
        }
        var rubric = programme.rubric(round.track());
        return new ReviewOutcomeRules.Facts(
                rubric.criteria().stream().anyMatch(criterion -> below(criterion, panel)),
                mean(panel.stream().map(Review::total).toList()).compareTo(rubric.pass()) < 0,
                panel.stream().allMatch(Review::fixable),
                returnedBefore,
                panel.stream().anyMatch(review -> review.recommendation() == Recommendation.APPROVE_WITH_CONDITIONS));
    }

    private static boolean below(Criterion criterion, List<Review> panel) {
        var threshold = criterion.threshold();
        return threshold != null
                && mean(panel.stream()
                                        .flatMap(review -> review.scores().stream())
                                        .filter(score -> score.criterion().equals(criterion.code()))
                                        .map(ScoreView::points)
                                        .toList())
                                .compareTo(threshold)
                        < 0;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }
}
