package org.verdant.review.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.review.FindChecks;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.workflow.ChecksProcess;

@Component("planChecks")
class PlanChecksStep implements JavaDelegate {
    private final FindChecks findChecks;

    PlanChecksStep(FindChecks findChecks) {
        this.findChecks = findChecks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var plan = findChecks.plan(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(ChecksProcess.STANDARDS, plan.standards());
        execution.setVariable(ChecksProcess.EXPORT_CONTROL, plan.exportControl());
        execution.setVariable(ChecksProcess.NUCLEAR, plan.nuclear());
        execution.setVariable(ChecksProcess.STANDARDS_REVIEWER, id(plan.standardsReviewer()));
        execution.setVariable(ChecksProcess.NUCLEAR_OFFICER, id(plan.nuclearOfficer()));
        execution.setVariable(ChecksProcess.SAFEGUARDS_DUE, Date.from(plan.safeguardsDue()));
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.toString();
    }
}
