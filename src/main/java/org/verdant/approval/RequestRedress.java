package org.verdant.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;
import org.verdant.workflow.RedressProcess;

/**
 * Asks another authority to look at a rejection again because of how it came about. Only the proposers of the file may, once for each
 * rejection and within the time of {@code deadlines.dmn} ({@code redress-not-possible}).
 */
@UseCase
public class RequestRedress {
    private static final int GROUNDS_MIN = 50;
    private static final int GROUNDS_MAX = 8000;

    private final ProposalAccess access;
    private final RedressProcess process;
    private final Redresses redresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestRedress(
            ProposalAccess access,
            RedressProcess process,
            Redresses redresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.process = process;
        this.redresses = redresses;
        this.events = events;
        this.clock = clock;
    }

    public void request(CaseId caseId, RequestRedressForm form, Actor actor) {
        access.requireOwn(caseId, actor);
        var grounds = DecisionCheck.text(form.grounds());
        if (grounds == null || grounds.length() < GROUNDS_MIN || grounds.length() > GROUNDS_MAX) {
            throw new Invalid(FieldError.of("grounds", "redress-grounds-required", GROUNDS_MIN, GROUNDS_MAX));
        }
        process.request(caseId);
        redresses.request(caseId, grounds, actor, clock.instant());
        events.publishEvent(new RedressRequested(caseId, actor.person()));
    }
}
