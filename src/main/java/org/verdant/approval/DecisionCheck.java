package org.verdant.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Whether a decision is complete: its outcome, the conditions or the reason that go with it. */
final class DecisionCheck {
    private static final int REASON_MAX = 4000;
    private static final int LETTER_MAX = 20_000;
    private static final int CONDITION_MAX = 1000;
    private static final Set<String> LETTER_LANGUAGES = Set.of("en", "zh");

    private DecisionCheck() {}

    static void require(DecideProposalForm form, boolean returnedBefore) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        } else {
            addOutcomeErrors(errors, form, form.outcome());
        }
        addLengthError(errors, "reason", form.reason(), REASON_MAX);
        addLengthError(errors, "letter", form.letter(), LETTER_MAX);
        if (text(form.letterLanguage()) != null && !LETTER_LANGUAGES.contains(form.letterLanguage())) {
            errors.add(FieldError.of("letterLanguage", "malformed-value"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        if (form.outcome() == DecisionOutcome.RETURN && returnedBefore) {
            throw new Conflict("already-returned");
        }
    }

    private static void addOutcomeErrors(List<FieldError> errors, DecideProposalForm form, DecisionOutcome outcome) {
        var conditions = conditions(form);
        if (outcome == DecisionOutcome.APPROVE_WITH_CONDITIONS && conditions.isEmpty()) {
            errors.add(FieldError.of("conditions", "conditions-required"));
        }
        for (int i = 0; i < conditions.size(); i++) {
            addLengthError(errors, "conditions[" + i + "]", conditions.get(i), CONDITION_MAX);
        }
        if (!outcome.approves() && text(form.reason()) == null) {
            errors.add(FieldError.of("reason", "reason-required"));
        }
    }

    private static void addLengthError(List<FieldError> errors, String field, @Nullable String typed, int max) {
        if (typed != null && typed.length() > max) {
            errors.add(FieldError.of(field, "too-long", max));
        }
    }

    /** Those that say something. */
    static List<String> conditions(DecideProposalForm form) {
        var said = new ArrayList<String>();
        if (form.conditions() != null) {
            for (var typed : form.conditions()) {
                var condition = text(typed);
                if (condition != null) {
                    said.add(condition);
                }
            }
        }
        return List.copyOf(said);
    }

    static String letterLanguage(DecideProposalForm form) {
        return Objects.requireNonNullElse(text(form.letterLanguage()), "en");
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
