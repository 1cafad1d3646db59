package org.verdant.proposal;

import java.time.Clock;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.TextEvents.TextChecked;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Says whether a text is sound in law. Nobody checks what he drafted ({@code four-eyes}); who returns it says why. */
@UseCase
public class CheckText {
    private static final int COMMENT_MAX = 4000;

    private final ProposalReader proposals;
    private final AdvanceText advanceText;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckText(
            ProposalReader proposals,
            AdvanceText advanceText,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.advanceText = advanceText;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    public TextCheck check(CaseId caseId, CheckTextForm form, Actor actor) {
        if (proposals.facts(caseId).names().stream()
                .anyMatch(name -> name.strip().equalsIgnoreCase(actor.name()))) {
            throw new Forbidden("four-eyes");
        }
        var outcome = require(form);
        advanceText.advance(caseId, outcome == TextCheck.CLEAR ? TextStage.CLEARED : TextStage.DRAFTING);
        var version = texts.newest(caseId).n();
        texts.checked(caseId, new TextFinding(version, outcome, form.comment(), actor.person(), clock.instant()));
        events.publishEvent(new TextChecked(caseId, actor.person(), version, outcome));
        return outcome;
    }

    private static TextCheck require(CheckTextForm form) {
        var errors = new ArrayList<FieldError>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "required"));
        }
        if (form.outcome() == TextCheck.RETURN
                && (form.comment() == null || form.comment().isBlank())) {
            errors.add(FieldError.of("comment", "required"));
        }
        if (form.comment() != null && form.comment().length() > COMMENT_MAX) {
            errors.add(FieldError.of("comment", "too-long", COMMENT_MAX));
        }
        if (form.outcome() == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return form.outcome();
    }
}
