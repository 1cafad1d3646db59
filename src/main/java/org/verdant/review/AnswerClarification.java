package org.verdant.review;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.AmendProposal;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/**
 * Takes in a proposer's answer to the panel, and files what the proposer changed with it as a version of its own. Refuses documents
 * that are not attached to the file ({@code unknown-document}).
 */
@UseCase
public class AnswerClarification {
    private final Rounds rounds;
    private final Clarifications clarifications;
    private final Answers answers;
    private final AmendProposal amendProposal;
    private final ApplicationEventPublisher events;

    AnswerClarification(
            Rounds rounds,
            Clarifications clarifications,
            Answers answers,
            AmendProposal amendProposal,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.clarifications = clarifications;
        this.answers = answers;
        this.amendProposal = amendProposal;
        this.events = events;
    }

    public void answer(CaseId caseId, AnswerClarificationForm form, Actor actor) {
        var round = rounds.running(caseId);
        var open = clarifications.open(round).orElseThrow(() -> new Conflict("review-not-open"));
        var sound = answers.require(caseId, form);
        var version = amendProposal.amend(caseId, actor);
        clarifications.answer(round, open.number(), sound, version, actor.person());
        events.publishEvent(new ClarificationAnswered(
                caseId,
                actor.person(),
                round.number(),
                open.number(),
                version,
                sound.documents().size()));
    }
}
