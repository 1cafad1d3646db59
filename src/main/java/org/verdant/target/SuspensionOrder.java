package org.verdant.target;

import java.time.LocalDate;
import org.verdant.shared.PersonId;

/**
 * Asks to suspend the credits of a file, or to resume them, by two people (K21).
 *
 * @param effectiveDate the day of the decision
 * @param reason a stable code: {@code REPORT_OVERDUE}, {@code REMEDIED}
 */
public record SuspensionOrder(LocalDate effectiveDate, String reason, PersonId poster, PersonId confirmer) {}
