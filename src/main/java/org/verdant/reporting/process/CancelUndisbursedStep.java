package org.verdant.reporting.process;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.verdant.reporting.CancelUndisbursed;
import org.verdant.reporting.MovementCause;
import org.verdant.shared.CaseId;
import org.verdant.workflow.Disbursement;
import org.verdant.workflow.FinancingClosing;
import org.verdant.workflow.FinancingDelivery;

/** Gives up what is undisbursed; why, the diagram in which that happens says. */
@Component("giveUpRest")
class CancelUndisbursedStep implements JavaDelegate {
    private static final Map<String, MovementCause> CAUSES = Map.of(
            Disbursement.KEY, MovementCause.CANCELLED,
            FinancingClosing.KEY, MovementCause.CLOSED,
            FinancingDelivery.KEY, MovementCause.STOPPED);

    private final CancelUndisbursed cancelUndisbursed;

    CancelUndisbursedStep(CancelUndisbursed cancelUndisbursed) {
        this.cancelUndisbursed = cancelUndisbursed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var diagram = execution.getProcessDefinitionId().split(":", 2)[0];
        cancelUndisbursed.cancel(
                CaseId.of(execution.getProcessBusinessKey()), Objects.requireNonNull(CAUSES.get(diagram)));
    }
}
