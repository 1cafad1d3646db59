package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.AskCountries;
import org.verdant.shared.CaseId;
import org.verdant.workflow.NoObjection;

@Component("askCountries")
class AskCountriesStep implements JavaDelegate {
    private final AskCountries askCountries;

    AskCountriesStep(AskCountries askCountries) {
        this.askCountries = askCountries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = askCountries.ask(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(NoObjection.COUNTRIES, asked);
        execution.setVariable(NoObjection.OBJECTION, false);
    }
}
