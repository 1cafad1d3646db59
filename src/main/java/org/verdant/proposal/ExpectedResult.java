package org.verdant.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the results framework.
 *
 * @param baseline a number, unless the measure is qualitative; so is the target
 */
public record ExpectedResult(
        @NotNull @Nullable Level level,
        @NotBlank @Size(max = 300) @Nullable String indicator,
        @NotNull @Nullable Measure measure,
        @NotBlank @Size(max = 60) @Nullable String unit,
        @NotBlank @Size(max = 300) @Nullable String baseline,
        @NotNull @Min(1990) @Max(2100) @Nullable Integer baselineYear,
        @NotBlank @Size(max = 300) @Nullable String target,
        @NotNull @Nullable LocalDate targetDate,
        @NotBlank @Size(max = 300) @Nullable String source,
        @Nullable Boolean bySex,
        @Nullable Boolean byCountry) {
    /** How far it reaches: what is made, what changes by it, what it serves. */
    public enum Level {
        OUTPUT,
        OUTCOME,
        IMPACT
    }

    /** How it is measured, as IATI does. */
    public enum Measure {
        UNIT,
        PERCENTAGE,
        QUALITATIVE
    }
}
