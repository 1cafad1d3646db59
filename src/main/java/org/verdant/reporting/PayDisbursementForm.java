package org.verdant.reporting;

import org.jspecify.annotations.Nullable;

/**
 * How a disbursement was paid.
 *
 * @param reference under which the bank was told to pay
 */
public record PayDisbursementForm(@Nullable String reference) {}
