package org.verdant.approval;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.Deadlines;

/** How long the parts of an agreement may take, as {@code deadlines.dmn} says for the file's track. */
@Component
class AgreementDeadlines {
    private final Deadlines deadlines;
    private final ProposalReader proposals;

    AgreementDeadlines(Deadlines deadlines, ProposalReader proposals) {
        this.deadlines = deadlines;
        this.proposals = proposals;
    }

    /** From the approval until all have signed. */
    Duration signing(CaseId caseId) {
        return of(caseId, AgreementProcess.SIGN_AGREEMENT);
    }

    /** From the last signature until all conditions are met. */
    Duration fulfilment(CaseId caseId) {
        return of(caseId, AgreementProcess.MEET_CONDITION);
    }

    /** What an extension adds. */
    Duration extension(CaseId caseId) {
        return of(caseId, AgreementProcess.EXTEND_DEADLINE);
    }

    private Duration of(CaseId caseId, String step) {
        return deadlines.of(proposals.facts(caseId).track(), step).time();
    }
}
