package org.verdant.intervention.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.intervention.SuspendFile;
import org.verdant.shared.CaseId;
import org.verdant.workflow.SuspensionProcess;

@Component("holdFile")
class SuspendFileStep implements JavaDelegate {
    private final SuspendFile suspendFile;

    SuspendFileStep(SuspendFile suspendFile) {
        this.suspendFile = suspendFile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ends = suspendFile.suspend(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(SuspensionProcess.SUSPENSION_ENDS, Date.from(ends));
    }
}
