package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

/**
 * One entry behind a figure without a minimum.
 *
 * @param seq its place in the ledger: the higher, the later it became known
 * @param measure a code of {@code programme.yaml}: {@code participants}
 * @param key what is counted once however many files name it, such as a country; empty when amounts are added up
 * @param amount in the unit of the measure, money in whole US dollars; below zero when it was taken back
 * @param entry what moved it: {@code VERIFIED}, {@code PAID-3}
 * @param effectiveDate the day of the event, in UTC
 */
public record TrackedEntry(
        long seq,
        CaseId caseId,
        String measure,
        String key,
        long amount,
        String entry,
        LocalDate effectiveDate,
        Instant recordedAt) {
    private static final String COUNTRIES = "countries";

    /** The country that it counts; null when the measure counts something else. */
    public @Nullable CountryCode country() {
        return measure.equals(COUNTRIES) ? CountryCode.of(key) : null;
    }

    /** What moved it, without its number: {@code PAID}. */
    public String cause() {
        var number = entry.indexOf('-');
        return number < 0 ? entry : entry.substring(0, number);
    }
}
