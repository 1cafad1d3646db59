package org.verdant.approval;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Role;

/** Who answers for a country: its focal points, or a coordinator with its letter when none of them has an account. */
@Component
public class CountryVoices {
    private final Directory directory;

    CountryVoices(Directory directory) {
        this.directory = directory;
    }

    /** Nobody answers for a file of his own organisation. */
    public Role of(CountryCode country, ProposalFacts facts) {
        return reachable(facts).contains(country) ? Role.FOCAL_POINT : Role.COORDINATOR;
    }

    /** Countries with a focal point that may answer. */
    Set<CountryCode> reachable(ProposalFacts facts) {
        return directory.withRole(Role.FOCAL_POINT).stream()
                .map(person -> person.organisation())
                .filter(organisation -> !organisation.id().equals(facts.leadOrganisation()))
                .map(organisation -> organisation.country())
                .collect(Collectors.toSet());
    }
}
