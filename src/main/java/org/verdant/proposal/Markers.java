package org.verdant.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How much it is about each of these: 0 not, 1 significantly, 2 mainly (the policy markers of the OECD).
 *
 * @param justification why it is mainly about mitigation
 */
public record Markers(
        @NotNull @Min(0) @Max(2) @Nullable Integer mitigation,
        @NotNull @Min(0) @Max(2) @Nullable Integer adaptation,
        @NotNull @Min(0) @Max(2) @Nullable Integer biodiversity,
        @NotNull @Min(0) @Max(2) @Nullable Integer desertification,
        @NotNull @Min(0) @Max(2) @Nullable Integer gender,
        @Size(max = 2000) @Nullable String justification) {}
