package org.verdant.approval.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.verdant.approval.FinancierDecisionForm;
import org.verdant.approval.RecordFinancierDecision;
import org.verdant.shared.Actor;
import org.verdant.workflow.FinancingReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class FinancierDecisionTask implements UserTaskHandler<FinancierDecisionForm> {
    private final RecordFinancierDecision recordFinancierDecision;

    FinancierDecisionTask(RecordFinancierDecision recordFinancierDecision) {
        this.recordFinancierDecision = recordFinancierDecision;
    }

    @Override
    public String taskKey() {
        return FinancingReview.FINANCIER_DECISION;
    }

    @Override
    public Class<FinancierDecisionForm> form() {
        return FinancierDecisionForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, FinancierDecisionForm form, Actor actor) {
        recordFinancierDecision.record(task.caseId(), form, actor);
        return Map.of(
                FinancingReview.FINANCIER,
                Objects.requireNonNull(form.outcome()).name());
    }
}
