package org.verdant.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ProposalProcess;

/**
 * Takes in what a check found. The category of the safeguards may be raised, never lowered: only whoever decides may lower it
 * ({@code domain.md} 4.1).
 */
@UseCase
public class RecordCheck {
    private static final int TEXT_MAX = 10_000;

    private final Rounds rounds;
    private final Checks checks;
    private final ProposalProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordCheck(Rounds rounds, Checks checks, ProposalProcess process, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.checks = checks;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    public void record(CaseId caseId, CheckKind kind, CheckForm form, Actor actor) {
        var round = rounds.running(caseId);
        var planned = checks.find(round, kind).orElseThrow(() -> new Conflict("review-not-open"));
        var conditions = RecordReview.conditions(form.conditions());
        var errors = errors(form, conditions);
        addCategoryErrors(errors, form.category(), planned.category());
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var outcome = Objects.requireNonNull(form.outcome());
        var raised = ScoreCheck.text(form.category());
        checks.record(
                round,
                new Check(
                        kind,
                        outcome,
                        raised == null ? planned.category() : raised,
                        outcome == CheckOutcome.CONDITIONS ? conditions : List.of(),
                        ScoreCheck.text(form.comment()),
                        actor.person(),
                        clock.instant()));
        if ("A".equals(raised) && !"A".equals(planned.category())) {
            process.elevate(caseId);
        }
        events.publishEvent(new CheckMade(caseId, actor.person(), round.number(), kind, outcome));
    }

    private static List<FieldError> errors(CheckForm form, List<String> conditions) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "check-outcome-required"));
        }
        if (form.outcome() == CheckOutcome.CONDITIONS && conditions.isEmpty()) {
            errors.add(FieldError.of("conditions[0]", "check-condition-required"));
        }
        if (form.outcome() == CheckOutcome.BLOCKED && ScoreCheck.text(form.comment()) == null) {
            errors.add(FieldError.of("comment", "check-comment-required"));
        }
        ScoreCheck.addLengthError(errors, "comment", form.comment(), TEXT_MAX);
        return errors;
    }

    private static void addCategoryErrors(List<FieldError> errors, @Nullable String typed, @Nullable String planned) {
        var category = ScoreCheck.text(typed);
        if (category == null) {
            return;
        }
        if (planned == null || !PlannedCategory.RISING.contains(category)) {
            errors.add(FieldError.of("category", "unknown-category"));
        } else if (PlannedCategory.RISING.indexOf(category) < PlannedCategory.RISING.indexOf(planned)) {
            errors.add(FieldError.of("category", "category-lowered", planned));
        }
    }
}
