package org.verdant.shared;

import java.util.List;

/** Refused because of what was typed: 422 with every field that is wrong, all at once. */
public final class Invalid extends Refusal {
    private final transient List<FieldError> errors;

    public Invalid(String code, List<FieldError> errors) {
        super(code, errors.size());
        this.errors = List.copyOf(errors);
    }

    public Invalid(FieldError... errors) {
        this("invalid", List.of(errors));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
