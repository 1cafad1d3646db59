package org.verdant.reporting;

import java.util.ArrayList;
import java.util.List;
import org.verdant.approval.CountryVoices;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ChangedDelivery;

/**
 * Lets a study that has begun follow an accepted change of its countries: one that came is asked for its data and for all that follows,
 * one that left is not asked any more. Refuses once the workshops have begun ({@code workshops-begun}).
 */
@UseCase
public class ChangeStudyCountries {
    private final ProposalReader proposals;
    private final CountryVoices voices;
    private final StudyReader reader;
    private final Studies studies;
    private final ChangedDelivery delivery;

    ChangeStudyCountries(
            ProposalReader proposals,
            CountryVoices voices,
            StudyReader reader,
            Studies studies,
            ChangedDelivery delivery) {
        this.proposals = proposals;
        this.voices = voices;
        this.reader = reader;
        this.studies = studies;
        this.delivery = delivery;
    }

    /** Answers how many countries came. A file that is no study, or has not begun, has none. */
    public int change(CaseId caseId) {
        var known = reader.of(caseId);
        if (known.isEmpty()) {
            return 0;
        }
        var facts = proposals.facts(caseId);
        var planned = facts.project().study().countries();
        var before = known.stream().map(StudyCountryView::country).toList();
        var came = without(planned, before);
        var left = without(before, planned);
        if (came.isEmpty() && left.isEmpty()) {
            return 0;
        }
        if (known.stream().anyMatch(one -> one.workshop() != null)) {
            throw new Conflict("workshops-begun");
        }
        left.forEach(country -> studies.leave(caseId, country));
        came.forEach(country -> studies.join(caseId, country, voices.of(country, facts)));
        delivery.recount(caseId, planned.size(), left);
        return came.size();
    }

    private static List<CountryCode> without(List<CountryCode> all, List<CountryCode> others) {
        var rest = new ArrayList<>(all);
        rest.removeAll(others);
        return rest;
    }
}
