package org.verdant.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * A text as it was filed; it is never changed.
 *
 * @param n 1 for the text of the proposal
 * @param round 0 while it was drafted, 1 when it was negotiated after an objection
 * @param language ISO 639-1
 * @param note what was changed, in the words of who filed it
 * @param hash SHA-256 of the body in UTF-8, in lower-case hexadecimal digits
 */
public record TextVersion(
        int n,
        int round,
        String language,
        String body,
        @Nullable String note,
        String hash,
        PersonId filedBy,
        Instant filedAt) {}
