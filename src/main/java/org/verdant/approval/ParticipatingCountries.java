package org.verdant.approval;

import java.util.LinkedHashSet;
import java.util.Set;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.CountryCode;

/**
 * The countries whose no-objection a file needs (B3): of its lead and its partners, and those that
 * benefit, host or send people; for a planning study those that it plans for, each of which gives a positive letter.
 */
final class ParticipatingCountries {
    private ParticipatingCountries() {}

    /** Each once, the lead's first. */
    static Set<CountryCode> of(ProposalFacts facts) {
        var studied = facts.project().study().countries();
        if (!studied.isEmpty()) {
            return new LinkedHashSet<>(studied);
        }
        var countries = new LinkedHashSet<CountryCode>();
        countries.add(facts.leadCountry());
        countries.addAll(facts.project().countries());
        return countries;
    }
}
