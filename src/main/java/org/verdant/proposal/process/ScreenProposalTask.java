package org.verdant.proposal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ScreenProposal;
import org.verdant.proposal.ScreeningForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProposalProcess;
import org.verdant.workflow.UserTaskHandler;

/** The step {@code screenProposal}. */
@Component
class ScreenProposalTask implements UserTaskHandler<ScreeningForm> {
    private final ScreenProposal screenProposal;

    ScreenProposalTask(ScreenProposal screenProposal) {
        this.screenProposal = screenProposal;
    }

    @Override
    public String taskKey() {
        return ProposalProcess.SCREEN_PROPOSAL;
    }

    @Override
    public Class<ScreeningForm> form() {
        return ScreeningForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, ScreeningForm form, Actor actor) {
        var outcome = screenProposal.screen(task.caseId(), form, actor);
        return Map.of(ProposalProcess.SCREENING, outcome.name());
    }
}
