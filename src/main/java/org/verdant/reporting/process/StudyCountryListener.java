package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.StudyReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.StudyDelivery;

/** Gives each of the parallel steps of a study its country and the role that answers for it. */
@Component("studyCountry")
class StudyCountryListener implements ExecutionListener {
    private final StudyReader reader;

    StudyCountryListener(StudyReader reader) {
        this.reader = reader;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var position = (Integer) execution.getVariable("loopCounter");
        var one = reader.of(CaseId.of(execution.getProcessBusinessKey())).get(position);
        execution.setVariableLocal(StudyDelivery.FOR_COUNTRY, one.country().value());
        execution.setVariableLocal(StudyDelivery.ASKED, one.asked().code());
    }
}
