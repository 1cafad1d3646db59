package org.verdant.reporting.process;

import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;

/** Whether a file is a project: its reports are those of a project, not of an event. */
@Component
class FileKind {
    private final ProposalReader proposals;

    FileKind(ProposalReader proposals) {
        this.proposals = proposals;
    }

    boolean isProject(CaseId caseId) {
        return !Track.valueOf(proposals.facts(caseId).track()).isLight();
    }
}
