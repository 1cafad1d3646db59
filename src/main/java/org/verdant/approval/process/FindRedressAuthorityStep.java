package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecisionOutcome;
import org.verdant.approval.RedressAuthority;
import org.verdant.shared.CaseId;
import org.verdant.workflow.DecisionProcess;
import org.verdant.workflow.RedressProcess;

@Component("findRedressAuthority")
class FindRedressAuthorityStep implements JavaDelegate {
    private final RedressAuthority authority;

    FindRedressAuthorityStep(RedressAuthority authority) {
        this.authority = authority;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var rejected = DecisionOutcome.REJECT.name().equals(execution.getVariable(DecisionProcess.DECISION));
        var found = authority.of(
                CaseId.of(execution.getProcessBusinessKey()),
                (String) execution.getVariable(RedressProcess.AUTHORITIES),
                rejected);
        execution.setVariable(RedressProcess.AUTHORITY, found.code());
    }
}
