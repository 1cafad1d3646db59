package org.verdant.proposal.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.proposal.CheckProposal;
import org.verdant.proposal.ReadProposal;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProposalProcess;
import org.verdant.workflow.TaskPage;

/** What a proposer sees when a proposal came back: why, and what still stands in the way of handing it in again. */
@Component
class CompleteProposalPage implements TaskPage {
    private final ReadProposal proposals;
    private final CheckProposal checkProposal;
    private final CheckWords words;

    CompleteProposalPage(ReadProposal proposals, CheckProposal checkProposal, CheckWords words) {
        this.proposals = proposals;
        this.checkProposal = checkProposal;
        this.words = words;
    }

    @Override
    public String taskKey() {
        return ProposalProcess.COMPLETE_PROPOSAL;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<String, Object>();
        model.put("screening", proposals.screening(task.caseId(), actor).orElse(null));
        model.put("check", words.of(checkProposal.check(task.caseId(), actor), LocaleContextHolder.getLocale()));
        return model;
    }
}
