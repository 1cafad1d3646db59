package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.approval.RemindCountries;
import org.verdant.shared.CaseId;

@Component("remindCountries")
class RemindCountriesStep implements JavaDelegate {
    private final RemindCountries remindCountries;

    RemindCountriesStep(RemindCountries remindCountries) {
        this.remindCountries = remindCountries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindCountries.remind(CaseId.of(execution.getProcessBusinessKey()));
    }
}
