package org.verdant.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.workflow.ReviewStages.Stage;

/**
 * What a check looks at: the content of a file with who leads it, on the day on which it is, or would be, submitted.
 *
 * @param documents that are attached
 * @param stage what is handed in: a concept, or the full proposal
 */
record Examined(
        CaseId caseId,
        Track track,
        ProposalContent content,
        Lead lead,
        LocalDate today,
        List<Attached> documents,
        Stage stage) {
    /** The kind of attachment that a red traffic light needs. */
    static final String ASSESSMENT = "ASSESSMENT";

    private static final String LETTER = "COMMITMENT";
    private static final int MONTHS = 12;

    /** A full proposal. */
    Examined(
            CaseId caseId, Track track, ProposalContent content, Lead lead, LocalDate today, List<Attached> documents) {
        this(caseId, track, content, lead, today, documents, Stage.FULL);
    }

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

    boolean isConcept() {
        return stage == Stage.CONCEPT;
    }

    boolean isRed() {
        return content.trafficLight() == ProposalContent.TrafficLight.RED;
    }

    boolean hasAssessment() {
        return newest(ASSESSMENT).isPresent();
    }

    /** When the newest document of that kind was stored. */
    Optional<LocalDate> newest(String kind) {
        return documents.stream()
                .filter(document -> document.kind().equals(kind))
                .map(Attached::on)
                .max(Comparator.naturalOrder());
    }

    /** How many letters of commitment there are. */
    int letters() {
        return Math.toIntExact(documents.stream()
                .filter(document -> document.kind().equals(LETTER))
                .count());
    }

    /** Older than twelve months on that day (E05). */
    static boolean isOld(LocalDate stored, LocalDate today) {
        return stored.isBefore(today.minusMonths(MONTHS));
    }
}
