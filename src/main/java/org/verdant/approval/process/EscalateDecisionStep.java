package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.EscalateOverdueDecision;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.workflow.DecisionProcess;

@Component("escalateDecision")
class EscalateDecisionStep implements JavaDelegate {
    private final EscalateOverdueDecision escalateOverdueDecision;

    EscalateDecisionStep(EscalateOverdueDecision escalateOverdueDecision) {
        this.escalateOverdueDecision = escalateOverdueDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = ((String) execution.getVariable(DecisionProcess.AUTHORITY)).split(",");
        var highest = Role.ofCode(asked[asked.length - 1].trim()).orElseThrow();
        escalateOverdueDecision.escalate(
                CaseId.of(execution.getProcessBusinessKey()), DecisionProcess.DECIDE_PROPOSAL, highest);
    }
}
