package org.verdant.reporting;

import org.verdant.proposal.ProposalFacts;
import org.verdant.shared.Actor;

/** Whether somebody stands on the side that reports: nobody checks what is his own. */
final class OwnFile {
    private OwnFile() {}

    static boolean is(ProposalFacts facts, ReportView report, Actor actor) {
        return actor.is(facts.createdBy())
                || actor.is(report.submittedBy())
                || actor.organisation().equals(facts.leadOrganisation());
    }

    /** Whether somebody belongs to those who carry out the project. */
    static boolean is(ProposalFacts facts, Actor actor) {
        return actor.is(facts.createdBy()) || actor.organisation().equals(facts.leadOrganisation());
    }
}
