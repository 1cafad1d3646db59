package org.verdant.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * One legal check of a text.
 *
 * @param version which was checked
 */
public record TextFinding(
        int version, TextCheck outcome, @Nullable String comment, PersonId checkedBy, Instant checkedAt) {}
