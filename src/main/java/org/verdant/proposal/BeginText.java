package org.verdant.proposal;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.TextEvents.TextFiled;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Files the text of an eligible proposal as the first version: from here on the drafting group works on it. */
@UseCase
public class BeginText {
    private final Proposals proposals;
    private final ContentReader contents;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BeginText(Proposals proposals, ContentReader contents, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.contents = contents;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    public void open(CaseId caseId) {
        var proposal = proposals.require(caseId);
        var content = contents.read(proposal.track(), proposal.content()).content();
        if (!(content.details() instanceof GovernanceDetails details)) {
            throw new IllegalStateException(caseId + " has no text");
        }
        var text = new FiledText(
                Objects.requireNonNull(details.textLanguage()), Objects.requireNonNull(details.text()), null);
        texts.open(caseId);
        texts.add(caseId, text, proposal.createdBy(), clock.instant());
        events.publishEvent(new TextFiled(caseId, proposal.createdBy(), 1, text.hash()));
    }
}
