package org.verdant.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.document.DocumentCard;
import org.verdant.shared.Actor;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/** Whether what is asked for a credit is complete and possible: everything that is wrong, all at once. */
@Component
class CreditChangeCheck {
    static final int WORDS_MAX = 4000;

    private final CreditEvidence evidence;
    private final Clock clock;

    CreditChangeCheck(CreditEvidence evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    CreditChanges.Wish require(CreditCard credit, CreditChangeForm form, Actor actor) {
        var errors = new ArrayList<FieldError>();
        if (form.kind() == null) {
            errors.add(FieldError.of("kind", "choice-required"));
        }
        day(credit, form, errors);
        words("reason", form.reason(), errors);
        var paper = paper(form, actor, errors);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return new CreditChanges.Wish(
                Objects.requireNonNull(form.kind()),
                form.effectiveDate(),
                Objects.requireNonNull(form.reason()).strip(),
                paper);
    }

    /** A correction has no day of its own (K18); a decision lies between the credit and today (K17). */
    private void day(CreditCard credit, CreditChangeForm form, List<FieldError> errors) {
        var day = form.effectiveDate();
        if (form.kind() == null) {
            return;
        }
        if (form.kind().takesOwnDay()) {
            if (day != null) {
                errors.add(FieldError.of("effectiveDate", "correction-has-own-day"));
            }
        } else if (day == null) {
            errors.add(FieldError.of("effectiveDate", "day-required"));
        } else if (day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            errors.add(FieldError.of("effectiveDate", "day-to-come"));
        } else if (day.isBefore(credit.effectiveDate())) {
            errors.add(FieldError.of("effectiveDate", "day-before-credit"));
        }
    }

    private @Nullable DocumentId paper(CreditChangeForm form, Actor actor, List<FieldError> errors) {
        if (form.documentId() == null) {
            if (form.kind() != null && form.kind() != CreditChangeKind.CORRECTION) {
                errors.add(FieldError.of("documentId", "evidence-required"));
            }
            return null;
        }
        var found = evidence.stored(form.documentId(), actor);
        if (found.isEmpty()) {
            errors.add(FieldError.of("documentId", "no-such-evidence"));
        }
        return found.map(DocumentCard::id).orElse(null);
    }

    static void words(String field, @Nullable String typed, List<FieldError> errors) {
        if (typed == null || typed.isBlank()) {
            errors.add(FieldError.of(field, "words-required"));
        } else if (typed.length() > WORDS_MAX) {
            errors.add(FieldError.of(field, "too-long", WORDS_MAX));
        }
    }

    /** What the second person says: an outcome, and words with a refusal. */
    static SecondLook require(SecondLookForm form) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        } else if (form.outcome() == SecondLook.REFUSE
                && (form.comment() == null || form.comment().isBlank())) {
            errors.add(FieldError.of("comment", "comment-required"));
        }
        if (form.comment() != null && form.comment().length() > WORDS_MAX) {
            errors.add(FieldError.of("comment", "too-long", WORDS_MAX));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return Objects.requireNonNull(form.outcome());
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
