package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.JudgeStoppedProject;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ProjectDelivery;

@Component("judgeStop")
class JudgeStopStep implements JavaDelegate {
    private final JudgeStoppedProject judgeStop;

    JudgeStopStep(JudgeStoppedProject judgeStop) {
        this.judgeStop = judgeStop;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var judgement = judgeStop.judge(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(ProjectDelivery.REVERSED, judgement.reversed());
        execution.setVariable(ProjectDelivery.REFUTED, judgement.refuted());
    }
}
