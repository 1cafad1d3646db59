package org.verdant.proposal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.TextEvents.TextAdopted;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Adopts the text to which no member objected: its last version is frozen and can be read by everybody. */
@UseCase
public class AdoptAgreedText {
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptAgreedText(Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    public void adopt(CaseId caseId) {
        var stage = texts.lock(caseId);
        if (!stage.mayBecome(TextStage.ADOPTED)) {
            throw new IllegalStateException(caseId + ": a text is not adopted from " + stage);
        }
        var text = texts.newest(caseId);
        texts.adopt(caseId, text.n(), clock.instant());
        events.publishEvent(new TextAdopted(caseId, PersonId.SYSTEM, text.n(), text.hash()));
    }
}
