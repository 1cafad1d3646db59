package org.verdant.proposal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verdant.proposal.TextEvents.TextFiled;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** Where the drafting group of a file works on its text. */
@Component
class TextDesk {
    private final Proposals proposals;
    private final ProposalAccess access;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TextDesk(Proposals proposals, ProposalAccess access, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.access = access;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses a text that is frozen ({@code text-frozen}), before the members ({@code text-in-silence}), being checked ({@code
     * text-in-check}) or given up ({@code text-not-open}), and who does not hold the pen.
     */
    void require(CaseId caseId, Actor actor) {
        var proposal = proposals.require(caseId);
        access.requireOwn(proposal, actor);
        var stage = texts.lock(caseId);
        if (stage.isOpen() && !proposal.status().ended()) {
            return;
        }
        throw new Conflict(
                switch (stage) {
                    case ADOPTED -> "text-frozen";
                    case SILENCE -> proposal.status().ended() ? "text-not-open" : "text-in-silence";
                    case CHECK, CLEARED -> proposal.status().ended() ? "text-not-open" : "text-in-check";
                    case DRAFTING, NOT_ADOPTED -> "text-not-open";
                });
    }

    /** Files it if it says something else than the last version; answers whether it does. */
    boolean file(CaseId caseId, String body, @Nullable String note, Actor actor) {
        var last = texts.newest(caseId);
        var text = new FiledText(last.language(), body, note);
        if (text.hash().equals(last.hash())) {
            return false;
        }
        texts.add(caseId, text, actor.person(), clock.instant());
        events.publishEvent(new TextFiled(caseId, actor.person(), last.n() + 1, text.hash()));
        return true;
    }

    void handOver(CaseId caseId) {
        texts.move(caseId, TextStage.CHECK);
    }
}
