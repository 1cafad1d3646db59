package org.verdant.review;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/** Who is named for a check that not every safeguards officer makes. */
@Component
class CheckOfficers {
    private static final String NON_PROLIFERATION = "non-proliferation";

    private final Directory directory;
    private final ConflictsOfInterest conflicts;
    private final Assignments assignments;

    CheckOfficers(Directory directory, ConflictsOfInterest conflicts, Assignments assignments) {
        this.directory = directory;
        this.conflicts = conflicts;
        this.assignments = assignments;
    }

    /** The least busy expert of standards in whom data shows no conflict of interest. */
    @Nullable
    PersonId standards(ProposalFacts facts) {
        return named(Role.REVIEWER, PanelComposition.STANDARDS, facts);
    }

    @Nullable
    PersonId nonProliferation(ProposalFacts facts) {
        return named(Role.SAFEGUARDS_OFFICER, NON_PROLIFERATION, facts);
    }

    private @Nullable PersonId named(Role role, String field, ProposalFacts facts) {
        var loads = assignments.loads();
        return directory.withRole(role).stream()
                .filter(person -> person.knows(field))
                .filter(person -> conflicts.between(person, facts).isEmpty())
                .min(Comparator.comparingInt(person -> loads.getOrDefault(person.id(), 0)))
                .map(PersonCard::id)
                .orElse(null);
    }
}
