package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.StudyReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.StudyDelivery;

/** Gives each of the steps for countries that came with a change its country: those that have not agreed about their data, the newest. */
@Component("addedCountry")
class AddedCountryListener implements ExecutionListener {
    private final StudyReader reader;

    AddedCountryListener(StudyReader reader) {
        this.reader = reader;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var nth = (Integer) execution.getVariable("loopCounter");
        var added = (Integer) execution.getVariable(StudyDelivery.ADDED);
        var waiting = reader.of(CaseId.of(execution.getProcessBusinessKey())).stream()
                .filter(one -> one.data() == null)
                .toList();
        var one = waiting.get(waiting.size() - added + nth);
        execution.setVariableLocal(StudyDelivery.FOR_COUNTRY, one.country().value());
        execution.setVariableLocal(StudyDelivery.ASKED, one.asked().code());
    }
}
