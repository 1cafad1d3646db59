package org.verdant.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority decides.
 *
 * @param conditions at least one with {@code APPROVE_WITH_CONDITIONS}
 * @param reason needed to return and to reject
 * @param letter the text that the proposer reads
 */
public record DecideProposalForm(
        @Nullable DecisionOutcome outcome,
        @Nullable List<@Nullable String> conditions,
        @Nullable String reason,
        @Nullable String letter) {}
