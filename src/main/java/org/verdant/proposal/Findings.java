package org.verdant.proposal;

import java.util.ArrayList;
import java.util.List;
import org.verdant.shared.FieldError;

/** Collects what a check finds, at most one error a field for one reason: what could not be read or is missing is not judged further. */
final class Findings {
    private static final FieldOrder ORDER = new FieldOrder();

    private final List<FieldError> errors = new ArrayList<>();
    private final List<FieldError> warnings = new ArrayList<>();

    void error(String field, String code, Object... arguments) {
        if (!wrong(field) || isVerdict(code)) {
            errors.add(FieldError.of(field, code, arguments));
        }
    }

    /** What is wrong with a group of rows as a whole, whatever is wrong inside of one. */
    void ofWhole(String group, String code, Object... arguments) {
        if (errors.stream().noneMatch(known -> known.field().equals(group))) {
            errors.add(FieldError.of(group, code, arguments));
        }
    }

    void add(FieldError error) {
        if (!wrong(error.field())) {
            errors.add(error);
        }
    }

    void warning(String field, String code, Object... arguments) {
        warnings.add(FieldError.of(field, code, arguments));
    }

    /** Whether something is already wrong at the field or inside it. */
    boolean wrong(String field) {
        return errors.stream()
                .map(FieldError::field)
                .anyMatch(
                        known -> known.equals(field) || known.startsWith(field + ".") || known.startsWith(field + "["));
    }

    private static boolean isVerdict(String code) {
        return code.matches("E\\d\\d");
    }

    CheckResult result() {
        errors.sort(ORDER);
        warnings.sort(ORDER);
        return new CheckResult(errors, warnings);
    }
}
