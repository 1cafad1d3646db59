package org.verdant.intervention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.intervention.KeepFile;
import org.verdant.shared.CaseId;

@Component("letFileBe")
class KeepFileStep implements JavaDelegate {
    private final KeepFile keepFile;

    KeepFileStep(KeepFile keepFile) {
        this.keepFile = keepFile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        keepFile.keep(CaseId.of(execution.getProcessBusinessKey()));
    }
}
