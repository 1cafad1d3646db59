package org.verdant.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.approval.AgreementEvents.AwardNoticeRetracted;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Undoes {@link PublishAwardNotice}: the notice stays, marked as retracted. Does nothing where there is none. */
@UseCase
public class RetractAwardNotice {
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetractAwardNotice(Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public void retract(CaseId caseId) {
        if (notices.retract(caseId, clock.instant())) {
            events.publishEvent(new AwardNoticeRetracted(caseId, PersonId.SYSTEM));
        }
    }
}
