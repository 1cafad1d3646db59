package org.verdant.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.reporting.DisbursementPlan;
import org.verdant.shared.CaseId;
import org.verdant.workflow.Disbursement;

/** Gives the borrower's next request the day on which the plan has it. */
@Component("disbursementDates")
class DisbursementDatesListener implements ExecutionListener {
    private final DisbursementPlan plan;

    DisbursementDatesListener(DisbursementPlan plan) {
        this.plan = plan;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var next = plan.next(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(Disbursement.NEXT_DISBURSEMENT, ProjectDatesListener.after(next));
    }
}
