package org.verdant.approval.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecideProposal;
import org.verdant.approval.DecideProposalForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.DecisionProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class DecideProposalTask implements UserTaskHandler<DecideProposalForm> {
    private final DecideProposal decideProposal;

    DecideProposalTask(DecideProposal decideProposal) {
        this.decideProposal = decideProposal;
    }

    @Override
    public String taskKey() {
        return DecisionProcess.DECIDE_PROPOSAL;
    }

    @Override
    public Class<DecideProposalForm> form() {
        return DecideProposalForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, DecideProposalForm form, Actor actor) {
        var taken = decideProposal.decide(task.caseId(), task.role(), form, actor);
        return Map.of(
                DecisionProcess.DECISION,
                taken.outcome().name(),
                DecisionProcess.QUORATE,
                taken.quorate(),
                DecisionProcess.SETTLED,
                taken.settled());
    }
}
