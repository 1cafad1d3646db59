package org.verdant.review;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.RemindPerson;

/** Tells a reviewer that most of the time is over. */
@UseCase
public class RemindReviewers {
    private final Assignments assignments;
    private final RemindPerson remindPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindReviewers(Assignments assignments, RemindPerson remindPerson, ApplicationEventPublisher events, Clock clock) {
        this.assignments = assignments;
        this.remindPerson = remindPerson;
        this.events = events;
        this.clock = clock;
    }

    public void remind(CaseId caseId, int seat) {
        for (var assignment : assignments.openOf(caseId, seat)) {
            remindPerson.remind(caseId, LightReview.REVIEW_PROPOSAL, assignment.reviewer());
            assignments.remind(assignment, clock.instant());
            events.publishEvent(new ReviewerReminded(caseId, assignment.reviewer()));
        }
    }
}
