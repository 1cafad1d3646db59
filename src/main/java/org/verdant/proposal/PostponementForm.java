package org.verdant.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** New times of an event, in the event's own time zone, and why. */
public record PostponementForm(
        @NotNull @Nullable LocalDateTime start,
        @NotNull @Nullable LocalDateTime end,
        @NotBlank @Size(max = 2000) @Nullable String reason) {}
