package org.verdant.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;

/**
 * What the register takes in: a known country, a status, a period that does not end before it begins, a source, and nothing that
 * contradicts what it says already. Names every wrong field at once.
 */
@Component
class RegisterCheck {
    static final int LONGEST_TEXT = 500;

    private final RegisterEntries entries;

    RegisterCheck(RegisterEntries entries) {
        this.entries = entries;
    }

    /** @param instead the entry that it will replace, which cannot contradict it */
    RegisterEntry require(NewRegisterEntry typed, @Nullable RegisterEntry instead) {
        var errors = new ArrayList<FieldError>();
        var country = instead == null ? country(typed.country(), errors) : instead.country();
        required("status", typed.status(), errors);
        required("from", typed.from(), errors);
        required("certainty", typed.certainty(), errors);
        var source = text("source", typed.source(), errors);
        if (typed.from() != null && typed.to() != null && typed.to().isBefore(typed.from())) {
            errors.add(FieldError.of("to", "end-before-start"));
        }
        refuse(errors);
        var entry = new RegisterEntry(
                Objects.requireNonNull(country),
                Objects.requireNonNull(typed.status()),
                Objects.requireNonNull(typed.from()),
                typed.to(),
                source,
                Objects.requireNonNull(typed.certainty()));
        refuseContradiction(entry, instead);
        return entry;
    }

    private void refuseContradiction(RegisterEntry entry, @Nullable RegisterEntry instead) {
        entries.live(entry.country()).stream()
                .filter(known -> !known.equals(instead) && known.contradicts(entry))
                .findFirst()
                .ifPresent(known -> {
                    throw new Invalid(FieldError.of(
                            "from",
                            known.status() == entry.status() ? "entry-overlaps" : "entry-contradicts",
                            known.from(),
                            known.to() == null ? "..." : known.to()));
                });
    }

    static String text(String field, @Nullable String typed, List<FieldError> errors) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            errors.add(FieldError.of(field, field.endsWith("ource") ? "source-required" : "required"));
        } else if (text.length() > LONGEST_TEXT) {
            errors.add(FieldError.of(field, "too-long", LONGEST_TEXT));
        }
        return text;
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }

    private static @Nullable CountryCode country(@Nullable String typed, List<FieldError> errors) {
        if (typed == null || typed.isBlank()) {
            errors.add(FieldError.of("country", "required"));
            return null;
        }
        var known = CountryCode.find(typed.strip());
        if (known.isEmpty()) {
            errors.add(FieldError.of("country", "unknown-country", typed.strip()));
        }
        return known.orElse(null);
    }

    private static void required(String field, @Nullable Object typed, List<FieldError> errors) {
        if (typed == null) {
            errors.add(FieldError.of(field, "required"));
        }
    }
}
