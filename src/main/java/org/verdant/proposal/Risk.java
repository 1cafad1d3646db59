package org.verdant.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What may go wrong, how likely and how bad from 1 to 5, what is done about it and by whom. */
public record Risk(
        @NotBlank @Size(max = 1000) @Nullable String text,
        @NotNull @Min(1) @Max(5) @Nullable Integer likelihood,
        @NotNull @Min(1) @Max(5) @Nullable Integer impact,
        @NotBlank @Size(max = 2000) @Nullable String mitigation,
        @NotBlank @Size(max = 200) @Nullable String owner) {}
