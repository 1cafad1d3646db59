package org.verdant.approval;

import java.util.Objects;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CaseParties;

/**
 * Finds who brings the decision of the financier that leads, and lets those people read the file: its own people when they have an
 * account and do not propose the file, else a coordinator on its letter.
 */
@UseCase
public class FindFinancier {
    private final ProposalReader proposals;
    private final Directory directory;
    private final CaseParties readers;

    FindFinancier(ProposalReader proposals, Directory directory, CaseParties readers) {
        this.proposals = proposals;
        this.directory = directory;
        this.readers = readers;
    }

    /**
     * Who is asked.
     *
     * @param organisation whose people are asked, or, for coordinators, whose people are not
     */
    public record Asked(Role role, OrganisationId organisation) {}

    public Asked ask(CaseId caseId) {
        var facts = proposals.facts(caseId);
        var people = directory.withRole(Role.PROPOSER).stream()
                .filter(person -> isFinancier(facts, person))
                .toList();
        if (people.isEmpty()) {
            return new Asked(Role.COORDINATOR, facts.leadOrganisation());
        }
        people.forEach(person -> readers.add(caseId, person.id()));
        return new Asked(Role.PROPOSER, people.get(0).organisation().id());
    }

    private static boolean isFinancier(ProposalFacts facts, PersonCard person) {
        var financier = Objects.requireNonNull(facts.project().leadFinancier(), "a financing has a lead financier");
        return person.organisation()
                        .name()
                        .strip()
                        .equalsIgnoreCase(financier.name().strip())
                && person.organisation().country().equals(financier.country())
                && !person.organisation().id().equals(facts.leadOrganisation());
    }
}
