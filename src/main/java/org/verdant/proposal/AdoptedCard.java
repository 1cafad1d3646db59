package org.verdant.proposal;

import java.time.Instant;

/**
 * An adopted text in a list, without the text.
 *
 * @param number of its file: {@code GOV-2026-0001}
 * @param forum to which it is addressed
 * @param hash SHA-256 of the text in UTF-8, in lower-case hexadecimal digits
 */
public record AdoptedCard(
        String number, String title, GovernanceDetails.Subtype subtype, String forum, String hash, Instant adoptedAt) {}
