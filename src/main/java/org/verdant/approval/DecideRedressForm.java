package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/**
 * What another authority answers to a request for redress.
 *
 * @param reason always needed; the proposer reads it
 */
public record DecideRedressForm(
        @Nullable RedressOutcome outcome, @Nullable String reason) {}
