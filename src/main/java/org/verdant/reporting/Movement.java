package org.verdant.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.DocumentId;
import org.verdant.shared.Money;
import org.verdant.shared.PersonId;

/**
 * One movement of money of a financing. It is never changed; what takes it back is another one with the opposite sign.
 *
 * @param number from 1, in the order in which they were recorded
 * @param amount below zero when it takes back
 * @param day on which it moved
 * @param usd in US dollars through its rate
 * @param request the request that was paid, or null
 * @param reverses the payment that it takes back, or null
 * @param reference of the bank, or null
 * @param reason in words, or null
 */
public record Movement(
        int number,
        MovementCause cause,
        Money amount,
        LocalDate day,
        Rate rate,
        BigDecimal usd,
        @Nullable Integer request,
        @Nullable Integer reverses,
        @Nullable String reference,
        @Nullable DocumentId document,
        @Nullable String reason,
        PersonId by,
        Instant at) {}
