package org.verdant.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.EmploymentCard;
import org.verdant.identity.EmploymentKind;
import org.verdant.identity.OrganisationCard;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalFacts;

/** What data can show of the conflicts of interest between a person and a file (R-COI 1, 2, 4, 6 and the lead's country). */
@Component
class ConflictsOfInterest {
    private static final int YEARS_BACK = 3;

    private final Directory directory;
    private final Clock clock;

    ConflictsOfInterest(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    List<InterestConflict> between(PersonCard person, ProposalFacts facts) {
        var found = new ArrayList<InterestConflict>();
        if (person.id().equals(facts.createdBy())) {
            found.add(InterestConflict.blocking("R-COI-4"));
        }
        if (isNamed(person, facts)) {
            found.add(InterestConflict.blocking("R-COI-2"));
        }
        addEmployments(found, person, facts);
        if (person.organisation().country().equals(facts.leadCountry())) {
            found.add(InterestConflict.flag("R-COI-COUNTRY", facts.leadCountry()));
        }
        return List.copyOf(found);
    }

    private void addEmployments(List<InterestConflict> found, PersonCard person, ProposalFacts facts) {
        var today = LocalDate.now(clock);
        if (participates(person.organisation(), facts)) {
            found.add(InterestConflict.blocking("R-COI-1", person.organisation().name()));
        }
        for (var employment : directory.employments(person.id(), today.minusYears(YEARS_BACK))) {
            var organisation = employment.organisation();
            var conflict = InterestConflict.blocking(rule(employment, today), organisation.name());
            if (!employment.from().isAfter(today) && participates(organisation, facts) && !found.contains(conflict)) {
                found.add(conflict);
            }
        }
    }

    /** A seat on the governing body is R-COI 6 while it lasts and counts as work for the organisation afterwards. */
    private static String rule(EmploymentCard employment, LocalDate today) {
        return employment.kind() == EmploymentKind.GOVERNING_BODY && employment.covers(today) ? "R-COI-6" : "R-COI-1";
    }

    private static boolean participates(OrganisationCard organisation, ProposalFacts facts) {
        if (organisation.id().equals(facts.leadOrganisation())
                || PlainName.same(organisation.name(), facts.leadOrganisationName())) {
            return true;
        }
        var host = facts.event() == null ? null : facts.event().hostOrganisation();
        return (host != null && PlainName.same(organisation.name(), host))
                || facts.partners().stream().anyMatch(partner -> PlainName.same(organisation.name(), partner.name()));
    }

    private static boolean isNamed(PersonCard person, ProposalFacts facts) {
        return facts.namedPersons().stream()
                .anyMatch(named -> PlainName.same(person.name(), named.name())
                        || (named.email() != null
                                && named.email()
                                        .strip()
                                        .equalsIgnoreCase(person.email().strip())));
    }
}
