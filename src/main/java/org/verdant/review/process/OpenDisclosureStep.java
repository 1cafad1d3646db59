package org.verdant.review.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.review.DiscloseFinancing;
import org.verdant.shared.CaseId;
import org.verdant.workflow.FinancingAppraisal;
import org.verdant.workflow.FinancingReview;
import org.verdant.workflow.ProposalProcess;

@Component("openDisclosure")
class OpenDisclosureStep implements JavaDelegate {
    private final DiscloseFinancing discloseFinancing;

    OpenDisclosureStep(DiscloseFinancing discloseFinancing) {
        this.discloseFinancing = discloseFinancing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var found = discloseFinancing.disclose(CaseId.of(execution.getProcessBusinessKey()));
        execution.setVariable(FinancingReview.CATEGORY, found.category());
        if (found.category().equals("A")) {
            execution.setVariable(ProposalProcess.ELEVATED, true);
        }
        execution.setVariable(FinancingAppraisal.DISCLOSED, found.ends() != null);
        if (found.ends() != null) {
            execution.setVariable(FinancingAppraisal.DISCLOSURE_ENDS, Date.from(found.ends()));
        }
    }
}
