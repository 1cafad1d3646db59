package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.workflow.CapacityRunning;

/** Gives each course run its number, from 1. */
@Component("courseRunNumber")
class CourseRunNumber implements ExecutionListener {
    @Override
    public void notify(DelegateExecution execution) {
        var before = (Integer) execution.getVariable("loopCounter");
        execution.setVariableLocal(CapacityRunning.RUN_NUMBER, before + 1);
    }
}
