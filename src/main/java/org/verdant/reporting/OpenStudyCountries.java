package org.verdant.reporting;

import org.verdant.approval.CountryVoices;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Begins a study whose agreement is in force: from now on it goes its way with each of its countries. */
@UseCase
public class OpenStudyCountries {
    private final ProposalReader proposals;
    private final CountryVoices voices;
    private final Studies studies;

    OpenStudyCountries(ProposalReader proposals, CountryVoices voices, Studies studies) {
        this.proposals = proposals;
        this.voices = voices;
        this.studies = studies;
    }

    /** Answers how many there are. */
    public int open(CaseId caseId) {
        var facts = proposals.facts(caseId);
        var countries = facts.project().study().countries();
        for (int position = 0; position < countries.size(); position++) {
            var country = countries.get(position);
            studies.open(caseId, position, country, voices.of(country, facts));
        }
        return countries.size();
    }
}
