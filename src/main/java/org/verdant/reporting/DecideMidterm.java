package org.verdant.reporting;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Decides at half time whether research goes on, goes on with changes, or stops. Refuses who carries it out ({@code conflict-of-interest}). */
@UseCase
public class DecideMidterm {
    private static final int REASON_MAX = 4000;

    private final ProposalReader proposals;
    private final ProjectEnds ends;
    private final ApplicationEventPublisher events;

    DecideMidterm(ProposalReader proposals, ProjectEnds ends, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.ends = ends;
        this.events = events;
    }

    public MidtermOutcome decide(CaseId caseId, MidtermForm form, Actor actor) {
        if (OwnFile.is(proposals.facts(caseId), actor)) {
            throw new Forbidden("conflict-of-interest");
        }
        if (form.outcome() == null) {
            throw new Invalid("invalid", List.of(FieldError.of("outcome", "outcome-required")));
        }
        var reason = WordsCheck.require("reason", form.reason(), REASON_MAX);
        ends.midterm(caseId, form.outcome(), reason, actor);
        if (form.outcome() == MidtermOutcome.STOP) {
            ends.stopped(caseId, StopReason.STOPPED_AT_MIDTERM, reason, actor.person());
        }
        events.publishEvent(new MidtermDecided(caseId, actor.person(), form.outcome()));
        return form.outcome();
    }
}
