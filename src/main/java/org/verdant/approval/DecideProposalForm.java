package org.verdant.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority decides.
 *
 * @param conditions at least one with {@code APPROVE_WITH_CONDITIONS}
 * @param reason needed to return and to reject
 * @param letter the text that the proposer reads; the standard one when empty
 * @param letterLanguage {@code en} or {@code zh}; English when empty
 * @param version of the proposal that was read: another one is a conflict; not checked when empty
 */
public record DecideProposalForm(
        @Nullable DecisionOutcome outcome,
        @Nullable List<@Nullable String> conditions,
        @Nullable String reason,
        @Nullable String letter,
        @Nullable String letterLanguage,
        @Nullable Integer version) {}
