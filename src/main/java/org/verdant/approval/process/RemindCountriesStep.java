package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.RemindSilentCountries;
import org.verdant.shared.CaseId;

@Component("remindCountries")
class RemindCountriesStep implements JavaDelegate {
    private final RemindSilentCountries remindSilentCountries;

    RemindCountriesStep(RemindSilentCountries remindSilentCountries) {
        this.remindSilentCountries = remindSilentCountries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindSilentCountries.remind(CaseId.of(execution.getProcessBusinessKey()));
    }
}
