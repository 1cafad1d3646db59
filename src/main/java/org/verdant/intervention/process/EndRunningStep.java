package org.verdant.intervention.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.intervention.EndFile;
import org.verdant.shared.CaseId;

/** Ends what runs for the file, but not the process that orders it. */
@Component("endRunning")
class EndRunningStep implements JavaDelegate {
    private final EndFile endFile;

    EndRunningStep(EndFile endFile) {
        this.endFile = endFile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var root = execution;
        for (var caller = caller(root); caller != null; caller = caller(root)) {
            root = caller;
        }
        endFile.end(CaseId.of(execution.getProcessBusinessKey()), root.getProcessInstanceId());
    }

    private static @Nullable DelegateExecution caller(DelegateExecution execution) {
        return execution.getProcessInstance().getSuperExecution();
    }
}
