package org.verdant.target;

import java.time.LocalDate;
import org.verdant.shared.PersonId;

/**
 * Asks to end the credits of a file, by two people (K21).
 *
 * @param effectiveDate the day of the decision (K17); a correction ignores it and takes the credit's own day (K18)
 * @param reason a stable code: {@code CANCELLED}, {@code NOT_VERIFIED}, {@code POSTED_BY_MISTAKE}
 */
public record ReversalOrder(LocalDate effectiveDate, String reason, PersonId poster, PersonId confirmer) {}
