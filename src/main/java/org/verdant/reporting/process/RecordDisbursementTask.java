package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.FinanceReader;
import org.verdant.reporting.RecordDisbursement;
import org.verdant.reporting.RecordDisbursementForm;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.workflow.Disbursement;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class RecordDisbursementTask implements UserTaskHandler<RecordDisbursementForm> {
    private final RecordDisbursement recordDisbursement;
    private final FinanceReader finance;

    RecordDisbursementTask(RecordDisbursement recordDisbursement, FinanceReader finance) {
        this.recordDisbursement = recordDisbursement;
        this.finance = finance;
    }

    @Override
    public String taskKey() {
        return Disbursement.RECORD_DISBURSEMENT;
    }

    @Override
    public Class<RecordDisbursementForm> form() {
        return RecordDisbursementForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, RecordDisbursementForm form, Actor actor) {
        recordDisbursement.record(task.caseId(), form, actor);
        return Map.of(Disbursement.DISBURSING, follows(task.caseId()));
    }

    private String follows(CaseId caseId) {
        if (finance.suspended(caseId).isPresent()) {
            return "SUSPENDED";
        }
        var left = finance.balances(caseId).stream()
                .anyMatch(balance -> balance.left().amount().signum() > 0);
        return left ? "GO_ON" : "ALL_PAID";
    }
}
