package org.verdant.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.approval.AgreementEvents.AwardNoticePublished;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Tells the members that a project was approved. */
@UseCase
public class PublishAwardNotice {
    private final ProposalReader proposals;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishAwardNotice(ProposalReader proposals, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public void publish(CaseId caseId) {
        notices.publish(proposals.facts(caseId), clock.instant());
        events.publishEvent(new AwardNoticePublished(caseId, PersonId.SYSTEM));
    }
}
