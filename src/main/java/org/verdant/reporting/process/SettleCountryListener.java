package org.verdant.reporting.process;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.SettleStudyCountry;
import org.verdant.reporting.StudyCountryState;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.workflow.OpenTask;

/** Notes how it ended with one country of a study, at the event of the diagram that says so. */
@Component("settleCountry")
class SettleCountryListener implements ExecutionListener {
    private static final Map<String, StudyCountryState> STATES = Map.of(
            "countryCounted", StudyCountryState.COUNTED,
            "countryNotCounted", StudyCountryState.NOT_COUNTED);

    private final SettleStudyCountry settleStudyCountry;

    SettleCountryListener(SettleStudyCountry settleStudyCountry) {
        this.settleStudyCountry = settleStudyCountry;
    }

    @Override
    public void notify(DelegateExecution execution) {
        settleStudyCountry.settle(
                CaseId.of(execution.getProcessBusinessKey()),
                CountryCode.of((String) execution.getVariable(OpenTask.FOR_COUNTRY)),
                Objects.requireNonNull(STATES.get(execution.getCurrentActivityId())));
    }
}
