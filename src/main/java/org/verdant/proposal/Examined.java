package org.verdant.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

/**
 * What a check looks at: the content of a file with who leads it, on the day on which it is, or would be, submitted.
 *
 * @param today the day of the submission
 */
record Examined(
        CaseId caseId, Track track, ProposalContent content, Lead lead, LocalDate today, List<Attached> attachments) {
    /** What an attachment is for and since when it is there. */
    record Attached(String kind, LocalDate since) {}

    /** Distinct known countries among the lead and the partners. */
    Set<CountryCode> jointCountries() {
        var countries = new TreeSet<>(Set.of(lead.country()));
        content.partners().stream()
                .map(ProposalContent.Partner::country)
                .filter(CountryCode::isKnown)
                .map(CountryCode::of)
                .forEach(countries::add);
        return countries;
    }

    boolean isRed() {
        return content.trafficLight() == ProposalContent.TrafficLight.RED;
    }

    boolean hasAssessment() {
        return attachments.stream().map(Attached::kind).anyMatch(RequiredDocuments.ASSESSMENT::equals);
    }
}
