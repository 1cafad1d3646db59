package org.verdant.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.PersonId;

/**
 * More time for an extraordinary event; asked and granted once at most.
 *
 * @param answer null while nobody has decided
 */
public record AgreementExtension(
        String reason,
        PersonId askedBy,
        Instant askedAt,
        @Nullable Answer answer) {
    /** What the coordinator lead decided. */
    public record Answer(boolean granted, @Nullable String comment, PersonId by, Instant at) {}

    public boolean undecided() {
        return answer == null;
    }

    public boolean granted() {
        return answer != null && answer.granted();
    }
}
