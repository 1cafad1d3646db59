package org.verdant.review.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.ProposalAccess;
import org.verdant.review.AssignmentState;
import org.verdant.review.Recommendation;
import org.verdant.review.ReviewReader;
import org.verdant.review.ReviewView;
import org.verdant.review.RoundView;
import org.verdant.review.ScoreView;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The reviews of a file for programs, as far as the caller may see them. */
@RestController
class ReviewsApi {
    private final ProposalAccess access;
    private final ReviewReader reviews;

    ReviewsApi(ProposalAccess access, ReviewReader reviews) {
        this.access = access;
        this.reviews = reviews;
    }

    record Person(String id, @Nullable String name) {}

    record Score(
            String criterion,
            String points,
            String max,
            @Nullable String comment) {}

    record Review(
            @Nullable Person reviewer,
            AssignmentState state,
            List<Score> scores,
            @Nullable String total,
            @Nullable Recommendation recommendation,
            boolean fixable,
            List<String> conditions,
            @Nullable String confidential,
            @Nullable Instant submittedAt) {}

    record Round(
            int round,
            String workingGroup,
            int panelSize,
            Instant startedAt,
            @Nullable String outcome,
            @Nullable Instant concludedAt,
            List<Review> reviews) {}

    record Rounds(List<Round> items) {}

    @GetMapping("/api/proposals/{id}/reviews")
    Rounds list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return new Rounds(reviews.of(id, actor).stream().map(ReviewsApi::round).toList());
    }

    private static Round round(RoundView round) {
        return new Round(
                round.round(),
                round.workingGroup(),
                round.panelSize(),
                round.startedAt(),
                round.outcome(),
                round.concludedAt(),
                round.reviews().stream().map(ReviewsApi::review).toList());
    }

    private static Review review(ReviewView review) {
        var reviewer = review.reviewer();
        return new Review(
                reviewer == null ? null : new Person(reviewer.toString(), review.reviewerName()),
                review.state(),
                review.scores().stream().map(ReviewsApi::score).toList(),
                review.total() == null ? null : Points.plain(review.total()),
                review.recommendation(),
                review.fixable(),
                review.conditions(),
                review.confidential(),
                review.submittedAt());
    }

    private static Score score(ScoreView score) {
        return new Score(score.criterion(), Points.plain(score.points()), Points.plain(score.max()), score.comment());
    }
}
