package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.NoteSilentAuthority;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.workflow.OpenTask;

@Component("noteSilence")
class NoteSilenceStep implements JavaDelegate {
    private final NoteSilentAuthority noteSilentAuthority;

    NoteSilenceStep(NoteSilentAuthority noteSilentAuthority) {
        this.noteSilentAuthority = noteSilentAuthority;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteSilentAuthority.note(CaseId.of(execution.getProcessBusinessKey()), CountryCode.of((String)
                execution.getVariable(OpenTask.FOR_COUNTRY)));
    }
}
