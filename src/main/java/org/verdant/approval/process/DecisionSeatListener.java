package org.verdant.approval.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecisionSeats;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.workflow.OpenTask;

/** Keeps a decision from those who have decided in the same round: each person counts once. */
@Component("decisionSeat")
class DecisionSeatListener implements ExecutionListener {
    private final DecisionSeats seats;

    DecisionSeatListener(DecisionSeats seats) {
        this.seats = seats;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var taken = seats.taken(CaseId.of(execution.getProcessBusinessKey())).stream()
                .map(PersonId::toString)
                .collect(Collectors.joining(","));
        execution.setVariableLocal(OpenTask.NOT_FOR, taken);
    }
}
