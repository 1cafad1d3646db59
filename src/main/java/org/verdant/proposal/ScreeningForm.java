package org.verdant.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of the step {@code screenProposal}. A return and a refusal need a comment or a reason that the proposer can act on. */
public record ScreeningForm(
        @NotNull @Nullable ScreeningOutcome outcome,
        @Size(max = 4000) @Nullable String comment,
        @Size(max = 20) List<@Size(max = 500) String> reasons) {
    public ScreeningForm {
        reasons = Rows.of(reasons);
    }

    boolean explains() {
        return (comment != null && !comment.isBlank()) || reasons.stream().anyMatch(reason -> !reason.isBlank());
    }
}
