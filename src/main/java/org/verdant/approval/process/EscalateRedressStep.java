package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.EscalateOverdueDecision;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.workflow.RedressProcess;

@Component("escalateRedress")
class EscalateRedressStep implements JavaDelegate {
    private final EscalateOverdueDecision escalateOverdueDecision;

    EscalateRedressStep(EscalateOverdueDecision escalateOverdueDecision) {
        this.escalateOverdueDecision = escalateOverdueDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = Role.ofCode((String) execution.getVariable(RedressProcess.AUTHORITY))
                .orElseThrow();
        escalateOverdueDecision.escalate(
                CaseId.of(execution.getProcessBusinessKey()), RedressProcess.DECIDE_REDRESS, asked);
    }
}
