package org.verdant.review;

import java.math.BigDecimal;
import java.time.Instant;
import org.verdant.shared.CaseId;

/**
 * One file in a ranking list.
 *
 * @param place from 1; the same for files between which nothing decides
 * @param rankTotal the total with what counts more in a ranking
 * @param first the points for the first criterion of the rubric
 * @param countries of the lead and the partners
 */
public record RankingRow(
        int place,
        CaseId caseId,
        String number,
        String title,
        BigDecimal total,
        BigDecimal rankTotal,
        BigDecimal first,
        int countries,
        Instant submitted,
        String outcome) {}
