package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.OpenStudyCountries;
import org.verdant.shared.CaseId;
import org.verdant.workflow.StudyDelivery;

@Component("openCountries")
class OpenCountriesStep implements JavaDelegate {
    private final OpenStudyCountries openStudyCountries;

    OpenCountriesStep(OpenStudyCountries openStudyCountries) {
        this.openStudyCountries = openStudyCountries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var countries = openStudyCountries.open(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(StudyDelivery.COUNTRIES, countries);
    }
}
