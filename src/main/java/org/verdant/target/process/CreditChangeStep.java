package org.verdant.target.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.target.MakeCreditChange;
import org.verdant.workflow.OpenTask;

/** Does with a credit of this instance's file, or of its one country, what two people agreed on. */
@Component("creditChange")
class CreditChangeStep implements JavaDelegate {
    private final MakeCreditChange makeCreditChange;

    CreditChangeStep(MakeCreditChange makeCreditChange) {
        this.makeCreditChange = makeCreditChange;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var country = (String) execution.getVariable(OpenTask.FOR_COUNTRY);
        makeCreditChange.make(
                CaseId.of(execution.getProcessBusinessKey()), country == null ? null : CountryCode.of(country));
    }
}
