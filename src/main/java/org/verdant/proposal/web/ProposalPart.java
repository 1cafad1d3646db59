package org.verdant.proposal.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CompletionPart;

/** After a step: where the proposal stands now; nothing for a case without one. */
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
    public @Nullable Object of(CaseId caseId, Actor actor) {
        return reader.exists(caseId)
                ? new Part(caseId.toString(), reader.facts(caseId).status().name())
                : null;
    }
}
