package org.verdant.approval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.OrganisationCard;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.Role;

/**
 * Who signs the agreement of a proposal: its lead and its partners. A party whose organisation has a proposer's account signs with it;
 * for the others a coordinator records the signed letter.
 */
@Component
public class Parties {
    private final Directory directory;

    Parties(Directory directory) {
        this.directory = directory;
    }

    /** The lead first, then supplier, host and operator of equipment, then the partners; each once. */
    public List<AgreementParty> of(ProposalFacts facts) {
        var accounts = directory.withRole(Role.PROPOSER).stream()
                .map(PersonCard::organisation)
                .collect(Collectors.toMap(
                        card -> key(card.name(), card.country()), OrganisationCard::id, (first, second) -> first));
        var parties = new ArrayList<AgreementParty>();
        parties.add(new AgreementParty(
                1, facts.leadOrganisationName(), facts.leadCountry(), facts.leadOrganisation(), true, null));
        var known = new HashSet<>(Set.of(key(facts.leadOrganisationName(), facts.leadCountry())));
        Stream.concat(facts.project().parties().stream(), facts.partners().stream())
                .filter(other -> known.add(key(other.name(), other.country())))
                .forEach(other -> parties.add(new AgreementParty(
                        parties.size() + 1,
                        other.name(),
                        other.country(),
                        accounts.get(key(other.name(), other.country())),
                        false,
                        null)));
        return List.copyOf(parties);
    }

    /** Those who may sign for an organisation. */
    List<PersonCard> signers(OrganisationId organisation) {
        return directory.withRole(Role.PROPOSER).stream()
                .filter(card -> card.organisation().id().equals(organisation))
                .toList();
    }

    private static String key(String name, CountryCode country) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + "/" + country.value();
    }
}
