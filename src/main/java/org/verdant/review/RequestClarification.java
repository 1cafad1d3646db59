package org.verdant.review;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.DropUnfiledChanges;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Takes in what a coordinator wants when the scores are in: ask the proposer, let the panel agree, or go on. Refuses a question more
 * than the track allows ({@code no-more-questions}).
 */
@UseCase
public class RequestClarification {
    private static final int QUESTION_MAX = 10_000;

    private final Rounds rounds;
    private final Clarifications clarifications;
    private final ProposalReader proposals;
    private final DropUnfiledChanges dropUnfiledChanges;
    private final ApplicationEventPublisher events;

    RequestClarification(
            Rounds rounds,
            Clarifications clarifications,
            ProposalReader proposals,
            DropUnfiledChanges dropUnfiledChanges,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.clarifications = clarifications;
        this.proposals = proposals;
        this.events = events;
        this.dropUnfiledChanges = dropUnfiledChanges;
    }

    public Clarity request(CaseId caseId, RequestClarificationForm form, Actor actor) {
        var outcome = form.outcome();
        if (outcome == null) {
            throw new Invalid(FieldError.of("outcome", "clarity-required"));
        }
        var round = rounds.running(caseId);
        leaveInterrupted(round);
        if (outcome == Clarity.ASK) {
            ask(round, form, actor);
        }
        return outcome;
    }

    /** A question that was open when a review fell away is not answered any more. */
    private void leaveInterrupted(Round round) {
        clarifications.open(round).ifPresent(open -> {
            clarifications.close(round, open.number());
            dropUnfiledChanges.drop(round.caseId());
        });
    }

    private void ask(Round round, RequestClarificationForm form, Actor actor) {
        var question = ScoreCheck.text(form.question());
        if (question == null) {
            throw new Invalid(FieldError.of("question", "question-required"));
        }
        if (question.length() > QUESTION_MAX) {
            throw new Invalid(FieldError.of("question", "too-long", QUESTION_MAX));
        }
        var number = clarifications.of(round).size() + 1;
        if (number > round.clarificationRounds()) {
            throw new Invalid(FieldError.of("outcome", "no-more-questions", round.clarificationRounds()));
        }
        var version = proposals.facts(round.caseId()).version();
        clarifications.ask(round, number, question, version, actor.person());
        events.publishEvent(new ClarificationAsked(round.caseId(), actor.person(), round.number(), number));
    }
}
