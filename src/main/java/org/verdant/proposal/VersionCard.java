package org.verdant.proposal;

import java.time.Instant;
import org.verdant.shared.PersonId;

/**
 * One version that was handed in.
 *
 * @param n from 1
 * @param hash SHA-256 of its content, in lower-case hexadecimal digits
 */
public record VersionCard(int n, String hash, PersonId submittedBy, Instant submittedAt) {}
