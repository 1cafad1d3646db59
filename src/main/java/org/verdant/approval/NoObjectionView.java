package org.verdant.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * The question to one country and what became of it.
 *
 * @param round 1 for the first time that the countries were asked
 * @param askedRole its focal points, or the coordinators when it has no focal point with an account
 * @param version of the proposal that it was asked about
 * @param outcome null while it is asked, and for good when another country's objection stopped the file first
 * @param silent recorded because the time to answer was over
 */
public record NoObjectionView(
        int round,
        CountryCode country,
        Role askedRole,
        Instant askedAt,
        int version,
        @Nullable NoObjectionOutcome outcome,
        boolean silent,
        @Nullable String comment,
        @Nullable DocumentId document,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt) {}
