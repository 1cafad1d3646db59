package org.verdant.proposal;

/**
 * A proposal in a list of another module: what it is called and where it stands.
 *
 * @param title empty while nothing was typed
 */
public record ProposalHead(String title, Status status) {
    static ProposalHead of(Proposal proposal) {
        return new ProposalHead(proposal.content().path("title").asText(""), proposal.status());
    }
}
