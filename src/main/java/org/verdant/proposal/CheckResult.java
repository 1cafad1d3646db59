package org.verdant.proposal;

import java.util.List;
import org.verdant.shared.FieldError;

/** Everything that stands in the way of a submission, and everything worth a second look, by the path of its field. */
public record CheckResult(List<FieldError> errors, List<FieldError> warnings) {
    public CheckResult {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public boolean passes() {
        return errors.isEmpty();
    }
}
