package org.verdant.approval;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.Role;

/**
 * What an authority writes to the proposer about its decision. Never names a reviewer: it says what was decided, by which authority.
 *
 * @param text as the authority wrote it; empty for the standard text
 * @param conditions those of all levels that decided
 */
public record Letter(
        ProposalFacts facts,
        DecisionOutcome outcome,
        Role authority,
        Instant at,
        String text,
        @Nullable String reason,
        List<String> conditions,
        Locale language) {
    public Letter {
        conditions = List.copyOf(conditions);
    }
}
