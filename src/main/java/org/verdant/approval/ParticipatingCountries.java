package org.verdant.approval;

import java.util.LinkedHashSet;
import java.util.Set;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalFacts.PartnerOrganisation;
import org.verdant.shared.CountryCode;

/** The countries whose no-objection a file needs (B3): those of its lead and of its partners. */
final class ParticipatingCountries {
    private ParticipatingCountries() {}

    /** Each once, the lead's first. */
    static Set<CountryCode> of(ProposalFacts facts) {
        var countries = new LinkedHashSet<CountryCode>();
        countries.add(facts.leadCountry());
        facts.partners().stream().map(PartnerOrganisation::country).forEach(countries::add);
        return countries;
    }
}
