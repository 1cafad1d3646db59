package org.verdant.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;

/**
 * Records what a country says to a proposal. An objection needs its reason ({@code reason-required}); who answers for a country whose
 * focal point has no account needs the country's letter ({@code letter-required}).
 */
@UseCase
public class GiveNoObjection {
    private static final int COMMENT_MAX = 4000;

    private final ProposalReader proposals;
    private final NoObjections noObjections;
    private final ReadDocuments documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GiveNoObjection(
            ProposalReader proposals,
            NoObjections noObjections,
            ReadDocuments documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.noObjections = noObjections;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** Answers whether the country objected. */
    public boolean give(CaseId caseId, AskedCountry asked, GiveNoObjectionForm form, Actor actor) {
        var document = document(caseId, form.documentId());
        var outcome = require(form, document, asked);
        noObjections.answer(
                caseId,
                new NoObjectionView(
                        0,
                        asked.country(),
                        asked.role(),
                        clock.instant(),
                        proposals.facts(caseId).version(),
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
            GiveNoObjectionForm form, Optional<DocumentId> document, AskedCountry asked) {
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
        } else if (asked.role() == Role.COORDINATOR && document.isEmpty()) {
            errors.add(FieldError.of("documentId", "letter-required"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return form.answer() == GiveNoObjectionForm.Answer.OBJECTION
                ? NoObjectionOutcome.OBJECTION
                : NoObjectionOutcome.NO_OBJECTION;
    }

    /** The document if it is one of this file. */
    private Optional<DocumentId> document(CaseId caseId, @Nullable String typed) {
        var id = DecisionCheck.text(typed);
        return documents.of(caseId).stream()
                .map(card -> card.id())
                .filter(known -> known.toString().equals(id))
                .findFirst();
    }
}
