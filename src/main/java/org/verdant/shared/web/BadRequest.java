package org.verdant.shared.web;

import java.util.List;
import org.verdant.shared.FieldError;

/** A call that does not keep to the contract ({@code 400}): an unknown parameter, a cursor that is none, a header of the wrong form. */
public final class BadRequest extends RuntimeException {
    private final String code;
    private final transient List<FieldError> errors;

    public BadRequest(String code, FieldError... errors) {
        super(code);
        this.code = code;
        this.errors = List.of(errors);
    }

    public String code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
