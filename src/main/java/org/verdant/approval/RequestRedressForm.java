package org.verdant.approval;

import org.jspecify.annotations.Nullable;

/**
 * Why a rejected proposer asks for redress.
 *
 * @param grounds what was wrong with the procedure; the judgment itself cannot be attacked
 */
public record RequestRedressForm(@Nullable String grounds) {}
