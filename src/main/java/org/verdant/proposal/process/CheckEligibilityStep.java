package org.verdant.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.proposal.JudgeEligibility;
import org.verdant.shared.CaseId;

/** The step {@code checkEligibility}: all failures of DMN-1 at once, kept with the file. */
@Component("checkEligibility")
class CheckEligibilityStep implements JavaDelegate {
    private final JudgeEligibility judgeEligibility;

    CheckEligibilityStep(JudgeEligibility judgeEligibility) {
        this.judgeEligibility = judgeEligibility;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judgeEligibility.judge(CaseId.of(execution.getProcessBusinessKey()));
    }
}
