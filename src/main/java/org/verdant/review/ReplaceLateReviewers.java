package org.verdant.review;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Takes a file from a reviewer who let the time pass. Whoever declared a conflict is out already. */
@UseCase
public class ReplaceLateReviewers {
    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReplaceLateReviewers(Assignments assignments, ApplicationEventPublisher events, Clock clock) {
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    public void replace(CaseId caseId, int seat) {
        for (var assignment : assignments.openOf(caseId, seat)) {
            assignments.end(assignment, AssignmentState.REPLACED, clock.instant());
            events.publishEvent(new ReviewerReplaced(caseId, assignment.reviewer()));
        }
    }
}
