package org.verdant.demonstration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.Track;

/**
 * One project of the demonstration as {@code demonstration/projects.json} lists it.
 *
 * @param lead the proposer's demonstration account, without its domain
 * @param sector its DAC code
 * @param offset the planned first day, in days from today
 * @param notice how many days before that day it is handed in
 * @param months how long it lasts
 * @param amount the total in US dollars; three quarters of it are requested
 * @param category of the safeguards for the environment, where it is not C
 * @param details what its own part of the form says otherwise than the template of its track
 */
record DemoProject(
        Track track,
        String lead,
        String title,
        @Nullable String titleLocal,
        @Nullable String language,
        List<Partner> partners,
        String sector,
        int offset,
        int notice,
        int months,
        BigDecimal amount,
        @Nullable String category,
        ObjectNode details,
        ProjectFate fate) {
    private static final BigDecimal CONCEPT_FROM = new BigDecimal("2000000");

    /** @param person who leads the work there */
    record Partner(String name, String country, String type, String person) {}

    LocalDate start(LocalDate today) {
        return today.plusDays(offset);
    }

    LocalDate end(LocalDate today) {
        return start(today).plusMonths(months).minusDays(1);
    }

    BigDecimal coFunding() {
        return amount.divide(BigDecimal.valueOf(4));
    }

    BigDecimal requested() {
        return amount.subtract(coFunding());
    }

    /** A third of what is requested, in whole dollars. */
    BigDecimal third() {
        return requested().divide(BigDecimal.valueOf(3), 0, RoundingMode.DOWN).setScale(2);
    }

    /** Begins with a concept, which has a rubric of its own. */
    boolean inTwoStages() {
        return track == Track.RND && requested().compareTo(CONCEPT_FROM) > 0;
    }
}
