package org.verdant.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * A request for redress and what became of it.
 *
 * @param outcome null while it is being decided
 * @param authority the role in which it was decided
 */
public record RedressView(
        PersonId requestedBy,
        Instant requestedAt,
        String grounds,
        @Nullable RedressOutcome outcome,
        @Nullable Role authority,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
