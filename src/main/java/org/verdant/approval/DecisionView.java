package org.verdant.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * A decision that was taken.
 *
 * @param authority the role in which it was taken
 * @param version the version of the proposal that was decided, with the hash of its content
 */
public record DecisionView(
        DecisionOutcome outcome,
        Role authority,
        PersonId decidedBy,
        Instant decidedAt,
        int version,
        String contentHash,
        @Nullable String reason,
        @Nullable String letter,
        List<String> conditions) {}
