package org.verdant.approval;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verdant.approval.SilenceEvents.SilenceClosed;
import org.verdant.approval.SilenceEvents.SilenceOpened;
import org.verdant.proposal.AdvanceText;
import org.verdant.proposal.TextStage;

/** Tells the text where its procedure is, and everybody else that it is there. */
@Component
class SilenceNotes {
    private final AdvanceText advanceText;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SilenceNotes(AdvanceText advanceText, ApplicationEventPublisher events, Clock clock) {
        this.advanceText = advanceText;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void opened(SilenceOpened event) {
        advanceText.advance(event.caseId(), TextStage.SILENCE);
        events.publishEvent(event);
    }

    /** A broken silence gives the text back to its drafting group once. */
    void closed(SilenceClosed event) {
        if (event.outcome() == SilenceOutcome.BROKEN) {
            advanceText.advance(event.caseId(), event.round() == 1 ? TextStage.DRAFTING : TextStage.NOT_ADOPTED);
        }
        events.publishEvent(event);
    }
}
