package org.verdant.review;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.DropUnfiledChanges;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Ends the waiting for a proposer who stays silent; what was changed and not sent does not count. */
@UseCase
public class LeaveUnanswered {
    private final Rounds rounds;
    private final Clarifications clarifications;
    private final DropUnfiledChanges dropUnfiledChanges;
    private final ApplicationEventPublisher events;

    LeaveUnanswered(
            Rounds rounds,
            Clarifications clarifications,
            DropUnfiledChanges dropUnfiledChanges,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.clarifications = clarifications;
        this.events = events;
        this.dropUnfiledChanges = dropUnfiledChanges;
    }

    public void close(CaseId caseId) {
        var round = rounds.running(caseId);
        clarifications.open(round).ifPresent(open -> {
            clarifications.close(round, open.number());
            dropUnfiledChanges.drop(caseId);
            events.publishEvent(new ClarificationUnanswered(caseId, round.number(), open.number()));
        });
    }
}
