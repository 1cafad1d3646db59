package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.AskParticipatingCountries;
import org.verdant.shared.CaseId;
import org.verdant.workflow.NoObjection;

@Component("askCountries")
class AskCountriesStep implements JavaDelegate {
    private final AskParticipatingCountries askParticipatingCountries;

    AskCountriesStep(AskParticipatingCountries askParticipatingCountries) {
        this.askParticipatingCountries = askParticipatingCountries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var asked = askParticipatingCountries.ask(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(NoObjection.COUNTRIES, asked);
        execution.setVariable(NoObjection.OBJECTION, false);
    }
}
