package org.verdant.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.EscalateTask;

/** Lets the next higher authority take an overdue decision too. Never decides anything itself. */
@UseCase
public class EscalateOverdueDecision {
    private final Deciders deciders;
    private final EscalateTask escalateTask;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EscalateOverdueDecision(
            Deciders deciders,
            EscalateTask escalateTask,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deciders = deciders;
        this.escalateTask = escalateTask;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Offers an overdue decision to the next level too; nothing is decided by that.
     *
     * @param taskKey the step that is overdue
     * @param authority the role that let the time pass
     */
    public void escalate(CaseId caseId, String taskKey, Role authority) {
        deciders.above(authority).ifPresent(next -> {
            escalateTask.escalate(caseId, taskKey, next);
            decisions.escalated(caseId, next, clock.instant());
            events.publishEvent(new DecisionEscalated(caseId, next));
        });
    }
}
