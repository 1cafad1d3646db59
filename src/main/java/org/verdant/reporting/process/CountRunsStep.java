package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.CourseRuns;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CapacityRunning;

@Component("countRuns")
class CountRunsStep implements JavaDelegate {
    private final CourseRuns runs;

    CountRunsStep(CourseRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseId = CaseId.of(execution.getProcessBusinessKey());
        execution.setVariable(CapacityRunning.DELIVERED, runs.isAnyDelivered(caseId));
        execution.setVariable(CapacityRunning.ANY_RUN, runs.isAnyHeld(caseId));
    }
}
