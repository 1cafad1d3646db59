package org.verdant.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/** One version of what is known of an organisation: the newest, or one before it. */
public record OrganisationFile(
        OrganisationCard card,
        int version,
        @Nullable String identifier,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        RegisterEntry.@Nullable Certainty certainty,
        PersonId changedBy,
        Instant changedAt) {}
