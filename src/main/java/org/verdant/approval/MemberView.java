package org.verdant.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;

/**
 * One member in one silence procedure.
 *
 * @param reachable whether it has a focal point with an account; a member without one counts, and its silence is consent
 * @param answer null while, and as long as, it is silent
 */
public record MemberView(
        CountryCode country,
        boolean reachable,
        @Nullable SilenceAnswer answer,
        @Nullable String reason,
        @Nullable DocumentId document,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt) {}
