package org.verdant.review;

import java.time.Instant;
import java.util.UUID;
import org.verdant.shared.CaseId;

/**
 * What somebody said to a disclosed file.
 *
 * @param name as typed: nobody signs in to comment
 */
public record PublicComment(UUID id, CaseId caseId, String name, String words, Instant writtenAt, State state) {
    /** Everybody reads what is shown; the panel and those who decide read everything. */
    public enum State {
        /** Nobody of the secretariat has looked at it. */
        WAITING,
        SHOWN,
        /** Insults, advertisements, private data of others. */
        HIDDEN
    }
}
