package org.verdant.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Takes in one reviewer's judgement. Refuses what does not fit the rubric, and everybody who was not asked or in whom a conflict of
 * interest has become known since ({@code conflict-of-interest}).
 */
@UseCase
public class RecordReview {
    private final Assignments assignments;
    private final Reviews reviews;
    private final Judges judges;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordReview(
            Assignments assignments, Reviews reviews, Judges judges, ApplicationEventPublisher events, Clock clock) {
        this.assignments = assignments;
        this.reviews = reviews;
        this.judges = judges;
        this.events = events;
        this.clock = clock;
    }

    public void record(CaseId caseId, ReviewProposalForm form, Actor actor) {
        var assignment = assignments.open(caseId, actor.person());
        var facts = judges.requireFree(caseId, actor);
        var rubric = judges.rubric(caseId);
        var scores = ScoreCheck.require(rubric, form);
        var total = rubric.total(AgreeConsensus.points(scores));
        var review = review(assignment, scores, total, form, facts.version());
        reviews.add(review);
        assignments.end(assignment, AssignmentState.SUBMITTED, clock.instant());
        events.publishEvent(new ReviewSubmitted(
                caseId,
                actor.person(),
                assignment.round(),
                review.total().toPlainString(),
                review.recommendation(),
                review.version()));
    }

    private Review review(
            Assignment assignment, List<ScoreView> scores, BigDecimal total, ReviewProposalForm form, int version) {
        return new Review(
                UUID.randomUUID(),
                assignment.id(),
                scores,
                total,
                Objects.requireNonNull(form.recommendation()),
                Boolean.TRUE.equals(form.fixable()),
                conditions(form.conditions()),
                ScoreCheck.text(form.confidential()),
                version,
                clock.instant());
    }

    static List<String> conditions(@Nullable List<@Nullable String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(ScoreCheck::text)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
