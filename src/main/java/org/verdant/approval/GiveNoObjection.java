package org.verdant.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Records what a country says to a proposal. An objection needs its reason ({@code reason-required}), and what {@link CountryLetters}
 * says needs the country's letter ({@code letter-required}).
 */
@UseCase
public class GiveNoObjection {
    private static final int COMMENT_MAX = 4000;

    private final ProposalReader proposals;
    private final NoObjections noObjections;
    private final CountryLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GiveNoObjection(
            ProposalReader proposals,
            NoObjections noObjections,
            CountryLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.noObjections = noObjections;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** Answers whether the country objected. */
    public boolean give(CaseId caseId, AskedCountry asked, GiveNoObjectionForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        var document = letters.find(caseId, form.documentId());
        var outcome = require(form, document, letters.isNeeded(facts.track(), asked, form.answer()));
        noObjections.answer(
                caseId,
                new NoObjectionView(
                        0,
                        asked.country(),
                        asked.role(),
                        clock.instant(),
                        facts.version(),
                        outcome,
                        false,
                        DecisionCheck.text(form.comment()),
                        document.orElse(null),
                        actor.person(),
                        clock.instant()));
        events.publishEvent(new CountryAnswered(caseId, actor.person(), asked.country(), outcome));
        return outcome.stops();
    }

    private static NoObjectionOutcome require(
            GiveNoObjectionForm form, Optional<DocumentId> document, boolean letterNeeded) {
        var errors = new ArrayList<FieldError>();
        if (form.answer() == null) {
            errors.add(FieldError.of("answer", "answer-required"));
        } else if (form.answer() == GiveNoObjectionForm.Answer.OBJECTION
                && DecisionCheck.text(form.comment()) == null) {
            errors.add(FieldError.of("comment", "objection-reason-required"));
        }
        if (form.comment() != null && form.comment().length() > COMMENT_MAX) {
            errors.add(FieldError.of("comment", "too-long", COMMENT_MAX));
        }
        if (DecisionCheck.text(form.documentId()) != null && document.isEmpty()) {
            errors.add(FieldError.of("documentId", "document-not-of-file"));
        } else if (letterNeeded && document.isEmpty()) {
            errors.add(FieldError.of("documentId", "letter-required"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return form.answer() == GiveNoObjectionForm.Answer.OBJECTION
                ? NoObjectionOutcome.OBJECTION
                : NoObjectionOutcome.NO_OBJECTION;
    }
}
