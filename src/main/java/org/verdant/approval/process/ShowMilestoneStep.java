package org.verdant.approval.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.PlatformStage;
import org.verdant.approval.ShowPlatformStage;
import org.verdant.shared.CaseId;
import org.verdant.workflow.PlatformProcess;

/** The elements of the diagram that move the milestone on the board. */
@Component("showMilestone")
class ShowMilestoneStep implements JavaDelegate {
    private static final Map<String, PlatformStage> STAGES = Map.of(
            PlatformProcess.SHOW_OPTIONS, PlatformStage.OPTIONS_STUDIED,
            PlatformProcess.SHOW_DECISION, PlatformStage.DECIDED,
            PlatformProcess.SHOW_REFUSAL, PlatformStage.DROPPED,
            PlatformProcess.SHOW_LAUNCH, PlatformStage.LAUNCHED,
            PlatformProcess.SHOW_DROPPED, PlatformStage.DROPPED,
            PlatformProcess.SHOW_WITHDRAWAL, PlatformStage.DROPPED);

    private final ShowPlatformStage showPlatformStage;

    ShowMilestoneStep(ShowPlatformStage showPlatformStage) {
        this.showPlatformStage = showPlatformStage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var stage = STAGES.get(execution.getCurrentActivityId());
        if (stage == null) {
            throw new IllegalStateException(execution.getCurrentActivityId() + " is no milestone of the platform");
        }
        showPlatformStage.show(CaseId.of(execution.getProcessBusinessKey()), stage);
    }
}
