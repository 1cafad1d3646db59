package org.verdant.target;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened before the product was in use (K20).
 *
 * @param organisation id of the one that led it
 * @param countries ISO codes of those that took part; where countries are counted, the one country that it counts for
 * @param effectiveDate the day on which it happened, in the calendar of its place
 * @param documentIds the evidence, stored as {@link StoreCreditEvidence} does
 */
public record LegacyForm(
        @Nullable String title,
        @Nullable String organisation,
        @Nullable List<@Nullable String> countries,
        @Nullable LocalDate effectiveDate,
        @Nullable List<@Nullable String> documentIds,
        @Nullable String reason) {}
