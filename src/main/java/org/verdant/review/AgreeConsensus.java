package org.verdant.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Takes in what a panel agreed on. Refuses points off the rubric's grid and a recommendation that its own scores do not bear
 * ({@code consensus-below-threshold}).
 */
@UseCase
public class AgreeConsensus {
    private static final int TEXT_MAX = 10_000;

    private final Rounds rounds;
    private final PanelReviews panel;
    private final Results results;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreeConsensus(Rounds rounds, PanelReviews panel, Results results, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.panel = panel;
        this.results = results;
        this.events = events;
        this.clock = clock;
    }

    public void agree(CaseId caseId, AgreeConsensusForm form, Actor actor) {
        var round = rounds.running(caseId);
        var rubric = panel.rubric(round);
        var errors = ScoreCheck.errors(rubric, form.scores());
        if (ScoreCheck.text(form.summary()) == null) {
            errors.add(FieldError.of("summary", "summary-required"));
        }
        ScoreCheck.addLengthError(errors, "summary", form.summary(), TEXT_MAX);
        ScoreCheck.addLengthError(errors, "minorityNote", form.minorityNote(), TEXT_MAX);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var scores = ScoreCheck.scores(rubric, form.scores(), Map.of());
        var score = Score.consensus(rubric, points(scores));
        requireBorne(form, score);
        results.agree(round, consensus(form, scores, panel.reviews(round), actor));
        events.publishEvent(new ConsensusAgreed(
                caseId, actor.person(), round.number(), score.total().toPlainString()));
    }

    /** A panel may advise against what passes, never for what fails. */
    private static void requireBorne(AgreeConsensusForm form, Score score) {
        var advice = form.recommendation();
        if (!score.passes() && (advice == Recommendation.APPROVE || advice == Recommendation.APPROVE_WITH_CONDITIONS)) {
            throw new Invalid(FieldError.of("recommendation", "consensus-below-threshold"));
        }
    }

    private Consensus consensus(AgreeConsensusForm form, List<ScoreView> scores, List<Review> reviews, Actor actor) {
        var conditions = RecordReview.conditions(form.conditions());
        var fixable = form.fixable() == null ? reviews.stream().allMatch(Review::fixable) : form.fixable();
        return new Consensus(
                scores,
                form.recommendation(),
                fixable,
                conditions,
                ScoreCheck.text(form.minorityNote()),
                text(form.summary()),
                actor.person(),
                clock.instant());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static Map<String, BigDecimal> points(List<ScoreView> scores) {
        return scores.stream().collect(Collectors.toMap(ScoreView::criterion, ScoreView::points));
    }
}
