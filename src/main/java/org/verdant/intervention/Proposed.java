package org.verdant.intervention;

import java.time.Instant;
import org.verdant.shared.PersonId;

/**
 * What somebody proposed to do about a file, and why.
 *
 * @param reason in the proposer's words; a code where the product proposed it: {@code report-overdue}, {@code suspended-too-long}
 */
public record Proposed(String reason, PersonId by, Instant at) {
    static final String REPORT_OVERDUE = "report-overdue";
    static final String SUSPENDED_TOO_LONG = "suspended-too-long";

    /** Whether the product proposed it: then the reason is a code, however like one a person's words may look. */
    public boolean isByProduct() {
        return by.equals(PersonId.SYSTEM);
    }
}
