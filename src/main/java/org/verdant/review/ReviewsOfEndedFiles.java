package org.verdant.review;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalEvents.ProposalAdvanced;

/** Closes what reviewers still have open when their file ends, so that nobody seems busier than he is. */
@Component
class ReviewsOfEndedFiles {
    private final Assignments assignments;
    private final Clock clock;

    ReviewsOfEndedFiles(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @EventListener
    void close(ProposalAdvanced advanced) {
        if (advanced.to().ended()) {
            assignments
                    .openOf(advanced.caseId())
                    .forEach(assignment -> assignments.end(assignment, AssignmentState.CLOSED, clock.instant()));
        }
    }
}
