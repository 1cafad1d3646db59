package org.verdant.review;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.RemindTask;

/** Tells a reviewer that most of the time is over. */
@UseCase
public class RemindReviewers {
    private final Assignments assignments;
    private final RemindTask remindTask;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindReviewers(Assignments assignments, RemindTask remindTask, ApplicationEventPublisher events, Clock clock) {
        this.assignments = assignments;
        this.remindTask = remindTask;
        this.events = events;
        this.clock = clock;
    }

    public void remind(CaseId caseId) {
        remindTask.remind(caseId, LightReview.REVIEW_PROPOSAL);
        for (var assignment : assignments.openOf(caseId)) {
            assignments.remind(assignment, clock.instant());
            events.publishEvent(new ReviewerReminded(caseId, assignment.reviewer()));
        }
    }
}
