package org.verdant.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.target.Criterion;
import org.verdant.target.Rubric;

/** Whether a judgement fits its rubric: every criterion scored, in range and in the rubric's steps, and nothing else. */
final class ScoreCheck {
    private static final int TEXT_MAX = 10_000;

    private ScoreCheck() {}

    /** The scores in the order of the rubric, or a refusal with everything that is wrong at once. */
    static List<ScoreView> require(Rubric rubric, ReviewProposalForm form) {
        Map<String, @Nullable String> comments = form.comments() == null ? Map.of() : form.comments();
        var errors = errors(rubric, form.scores());
        for (var criterion : rubric.criteria()) {
            addLengthError(errors, "comments." + criterion.code(), comments.get(criterion.code()), TEXT_MAX);
        }
        addUnknown(errors, "comments.", rubric, comments);
        addAdviceErrors(errors, form);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return scores(rubric, form.scores(), comments);
    }

    /** What is wrong with the points alone. */
    static List<FieldError> errors(Rubric rubric, @Nullable Map<String, @Nullable BigDecimal> given) {
        var errors = new ArrayList<FieldError>();
        Map<String, @Nullable BigDecimal> points = given == null ? Map.of() : given;
        for (var criterion : rubric.criteria()) {
            addScoreError(errors, rubric, criterion, points.get(criterion.code()));
        }
        addUnknown(errors, "scores.", rubric, points);
        return errors;
    }

    static List<ScoreView> scores(
            Rubric rubric, @Nullable Map<String, @Nullable BigDecimal> given, Map<String, @Nullable String> comments) {
        Map<String, @Nullable BigDecimal> points = given == null ? Map.of() : given;
        return rubric.criteria().stream()
                .map(criterion -> score(criterion, points, comments))
                .toList();
    }

    private static ScoreView score(
            Criterion criterion, Map<String, @Nullable BigDecimal> points, Map<String, @Nullable String> comments) {
        var given = points.get(criterion.code());
        return new ScoreView(
                criterion.code(),
                given == null ? BigDecimal.ZERO : given.setScale(1),
                criterion.max(),
                text(comments.get(criterion.code())));
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static void addScoreError(
            List<FieldError> errors, Rubric rubric, Criterion criterion, @Nullable BigDecimal points) {
        var field = "scores." + criterion.code();
        var name = criterion.name().in(LocaleContextHolder.getLocale());
        if (points == null) {
            errors.add(FieldError.of(field, "score-required", name));
        } else if (points.signum() < 0 || points.compareTo(criterion.max()) > 0) {
            errors.add(FieldError.of(field, "score-range", name, criterion.max()));
        } else if (points.remainder(rubric.step()).signum() != 0) {
            errors.add(FieldError.of(field, "score-step", name, rubric.step()));
        }
    }

    private static void addUnknown(List<FieldError> errors, String prefix, Rubric rubric, Map<String, ?> given) {
        given.keySet().stream()
                .filter(code -> rubric.criterion(code).isEmpty())
                .sorted()
                .forEach(code -> errors.add(FieldError.of(prefix + code, "unknown-criterion")));
    }

    private static void addAdviceErrors(List<FieldError> errors, ReviewProposalForm form) {
        if (form.recommendation() == null) {
            errors.add(FieldError.of("recommendation", "recommendation-required"));
        }
        addLengthError(errors, "confidential", form.confidential(), TEXT_MAX);
    }

    static void addLengthError(List<FieldError> errors, String field, @Nullable String typed, int most) {
        if (typed != null && typed.length() > most) {
            errors.add(FieldError.of(field, "too-long", most));
        }
    }
}
