package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.approval.AskedCountries;
import org.verdant.shared.CaseId;
import org.verdant.workflow.NoObjection;
import org.verdant.workflow.OpenTask;

/** Gives each of the parallel questions its country and the role that answers for it. */
@Component("askCountry")
class AskCountryListener implements ExecutionListener {
    private final AskedCountries countries;

    AskCountryListener(AskedCountries countries) {
        this.countries = countries;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var position = (Integer) execution.getVariable("loopCounter");
        var asked = countries.at(CaseId.of(execution.getProcessBusinessKey()), position);
        execution.setVariableLocal(OpenTask.FOR_COUNTRY, asked.country().value());
        execution.setVariableLocal(NoObjection.ASKED, asked.role().code());
    }
}
