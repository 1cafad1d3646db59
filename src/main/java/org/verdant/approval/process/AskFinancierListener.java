package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.approval.FindFinancier;
import org.verdant.shared.CaseId;
import org.verdant.workflow.FinancingReview;
import org.verdant.workflow.WorkItem;

/** Says who brings the financier's decision. */
@Component("askFinancier")
class AskFinancierListener implements ExecutionListener {
    private final FindFinancier findFinancier;

    AskFinancierListener(FindFinancier findFinancier) {
        this.findFinancier = findFinancier;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var asked = findFinancier.ask(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariableLocal(FinancingReview.FINANCIER_GROUP, asked.role().code());
        execution.setVariableLocal(
                WorkItem.ASKED_ORGANISATION, asked.organisation().value().toString());
    }
}
