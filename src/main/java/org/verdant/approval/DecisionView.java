package org.verdant.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * A decision that was taken.
 *
 * @param authority the role in which it was taken
 * @param version the version of the proposal that was decided, with the hash of its content
 * @param letterDocument the stored letter of a decision that is settled
 */
public record DecisionView(
        DecisionOutcome outcome,
        Role authority,
        PersonId decidedBy,
        Instant decidedAt,
        int version,
        String contentHash,
        @Nullable String reason,
        @Nullable String letter,
        List<String> conditions,
        Place place,
        String letterLanguage,
        @Nullable DocumentId letterDocument) {
    public DecisionView {
        conditions = List.copyOf(conditions);
    }

    /**
     * Where a decision stands among those that the file needs.
     *
     * @param round 1 for the first time that the file came to its authorities
     * @param level 1 for the first authority of the round
     * @param settled whether it is the one that ended the round: what it says is what counts
     */
    public record Place(int round, int level, boolean settled) {}
}
