package org.verdant.proposal.web;

import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CompletionPart;

/** After a step: where the proposal stands now. */
@Component
class ProposalPart implements CompletionPart {
    private final ProposalReader reader;

    ProposalPart(ProposalReader reader) {
        this.reader = reader;
    }

    record Part(String id, String status) {}

    @Override
    public String name() {
        return "proposal";
    }

    @Override
    public Object of(CaseId caseId, Actor actor) {
        return new Part(caseId.toString(), reader.facts(caseId).status().name());
    }
}
