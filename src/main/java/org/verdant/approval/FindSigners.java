package org.verdant.approval;

import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CaseParties;

/**
 * Finds who signs for a party and lets those people read the file: the proposers of its organisation when they have an account, else
 * a coordinator on the party's letter.
 */
@UseCase
public class FindSigners {
    private final Agreements agreements;
    private final ProposalReader proposals;
    private final Parties parties;
    private final CaseParties readers;

    FindSigners(Agreements agreements, ProposalReader proposals, Parties parties, CaseParties readers) {
        this.agreements = agreements;
        this.proposals = proposals;
        this.parties = parties;
        this.readers = readers;
    }

    /**
     * Who is asked.
     *
     * @param organisation whose people are asked, or, for coordinators, whose people are not
     */
    public record Asked(Role role, OrganisationId organisation) {}

    public Asked ask(CaseId caseId, int no) {
        var organisation = agreements.lock(caseId).party(no).organisation();
        if (organisation == null) {
            return new Asked(Role.COORDINATOR, proposals.facts(caseId).leadOrganisation());
        }
        parties.signers(organisation).stream().map(PersonCard::id).forEach(person -> readers.add(caseId, person));
        return new Asked(Role.PROPOSER, organisation);
    }
}
