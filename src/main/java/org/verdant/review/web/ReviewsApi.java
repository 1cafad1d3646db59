package org.verdant.review.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.ProposalAccess;
import org.verdant.review.AssignmentState;
import org.verdant.review.CheckKind;
import org.verdant.review.CheckOutcome;
import org.verdant.review.CheckView;
import org.verdant.review.Clarification;
import org.verdant.review.Recommendation;
import org.verdant.review.ResultView;
import org.verdant.review.ReviewReader;
import org.verdant.review.ReviewView;
import org.verdant.review.RoundView;
import org.verdant.review.ScoreView;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;

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

    record Result(
            List<Score> scores,
            String total,
            boolean agreed,
            List<String> conditions,
            @Nullable String summary,
            @Nullable String minorityNote) {}

    record Check(
            CheckKind kind,
            @Nullable CheckOutcome outcome,
            @Nullable String category,
            List<String> conditions,
            @Nullable String comment,
            @Nullable String checkedBy,
            @Nullable Instant checkedAt) {}

    record Question(
            int number,
            String question,
            Instant askedAt,
            int version,
            @Nullable String answer,
            List<String> documentIds,
            @Nullable Integer answeredVersion,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt) {}

    record Round(
            int round,
            String stage,
            String workingGroup,
            int panelSize,
            Instant startedAt,
            @Nullable String outcome,
            @Nullable Instant concludedAt,
            List<Review> reviews,
            @Nullable Result result,
            List<Check> checks,
            List<Question> clarifications) {}

    record Rounds(List<Round> items) {}

    @GetMapping("/api/proposals/{id}/reviews")
    Rounds list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return new Rounds(reviews.of(id, actor).stream().map(ReviewsApi::round).toList());
    }

    private static Round round(RoundView round) {
        return new Round(
                round.round(),
                round.stage(),
                round.workingGroup(),
                round.panelSize(),
                round.startedAt(),
                round.outcome(),
                round.concludedAt(),
                round.reviews().stream().map(ReviewsApi::review).toList(),
                result(round.result()),
                round.checks().stream().map(ReviewsApi::check).toList(),
                round.clarifications().stream().map(ReviewsApi::question).toList());
    }

    private static @Nullable Result result(@Nullable ResultView result) {
        return result == null
                ? null
                : new Result(
                        result.scores().stream().map(ReviewsApi::score).toList(),
                        Points.plain(result.total()),
                        result.agreed(),
                        result.conditions(),
                        result.summary(),
                        result.minorityNote());
    }

    private static Check check(CheckView check) {
        return new Check(
                check.kind(),
                check.outcome(),
                check.category(),
                check.conditions(),
                check.comment(),
                check.checkedBy(),
                check.checkedAt());
    }

    private static Question question(Clarification asked) {
        return new Question(
                asked.number(),
                asked.question(),
                asked.askedAt(),
                asked.version(),
                asked.answer(),
                asked.documents().stream().map(DocumentId::toString).toList(),
                asked.answeredVersion(),
                asked.answeredAt(),
                asked.closedAt());
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
