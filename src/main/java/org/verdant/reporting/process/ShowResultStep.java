package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.ShowAchievement;
import org.verdant.shared.CaseId;

@Component("showResult")
class ShowResultStep implements JavaDelegate {
    private final ShowAchievement showResult;

    ShowResultStep(ShowAchievement showResult) {
        this.showResult = showResult;
    }

    @Override
    public void execute(DelegateExecution execution) {
        showResult.show(CaseId.of(execution.getProcessBusinessKey()));
    }
}
