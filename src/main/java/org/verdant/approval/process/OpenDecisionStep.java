package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.OpenDecisionRound;
import org.verdant.shared.CaseId;
import org.verdant.workflow.DecisionProcess;

@Component("openDecision")
class OpenDecisionStep implements JavaDelegate {
    private final OpenDecisionRound openDecisionRound;

    OpenDecisionStep(OpenDecisionRound openDecisionRound) {
        this.openDecisionRound = openDecisionRound;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var authorities = (String) execution.getVariable(DecisionProcess.AUTHORITIES);
        var levels = openDecisionRound.open(CaseId.of(execution.getProcessBusinessKey()), authorities);
        execution.setVariable(DecisionProcess.LEVELS, levels);
        execution.setVariable(DecisionProcess.DECISION, "NONE");
        execution.setVariable(DecisionProcess.SETTLED, false);
    }
}
