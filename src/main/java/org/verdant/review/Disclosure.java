package org.verdant.review;

import java.time.Instant;
import org.verdant.shared.CaseId;

/**
 * A file that lies open to everybody before it is decided.
 *
 * @param number of the file: its public address
 * @param category {@code A} or {@code B}
 */
public record Disclosure(CaseId caseId, String number, String category, Instant openedAt, Instant endsAt) {
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }
}
