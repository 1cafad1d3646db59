package org.verdant.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalEvents.ActivityPostponed;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Moves an approved event to later days, before its end and at most twice ({@code postponed-twice}). The process waits for the new
 * last day; the new dates are a version of the file like any other.
 */
@UseCase
public class PostponeActivity {
    private final Filing filing;
    private final ProposalAccess access;
    private final EventEnd dates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostponeActivity(
            Filing filing, ProposalAccess access, EventEnd dates, ApplicationEventPublisher events, Clock clock) {
        this.filing = filing;
        this.access = access;
        this.dates = dates;
        this.events = events;
        this.clock = clock;
    }

    /** The process is asked first: it holds the file, as every step of it does, before the proposal itself is held. */
    public void postpone(CaseId caseId, PostponementForm form, Actor actor) {
        var before = filing.read(caseId);
        access.requireOwn(before, actor);
        Reason.of(form.reason());
        refuseUnlessAwaited(before, clock.instant());
        var start = form.start();
        var end = form.end();
        requireFuture(before, form);
        dates.postpone(caseId, Objects.requireNonNull(end));
        var proposal = filing.lock(caseId);
        proposal.postpone(withDates(proposal, Objects.requireNonNull(start), end), actor, clock.instant());
        filing.file(proposal, actor.person(), clock.instant());
        events.publishEvent(new ActivityPostponed(caseId, actor.person(), start.toString(), end.toString()));
    }

    private void refuseUnlessAwaited(Proposal proposal, Instant now) {
        if (proposal.status() != Status.APPROVED || !now.isBefore(dates.ends(proposal.id()))) {
            throw new Conflict("not-awaiting-event");
        }
        if (proposal.postponements() >= Proposal.POSTPONEMENTS) {
            throw new Conflict("postponed-twice");
        }
    }

    private void requireFuture(Proposal proposal, PostponementForm form) {
        var errors = new ArrayList<FieldError>();
        var start = form.start();
        var end = form.end();
        var zone = dates.zone(proposal.id());
        if (start == null) {
            errors.add(FieldError.of("start", "required"));
        } else if (!start.atZone(zone).toInstant().isAfter(clock.instant())) {
            errors.add(FieldError.of("start", "event-in-the-past"));
        }
        if (end == null) {
            errors.add(FieldError.of("end", "required"));
        } else if (start != null && end.isBefore(start)) {
            errors.add(FieldError.of("end", "end-before-start"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }

    private static ObjectNode withDates(Proposal proposal, LocalDateTime start, LocalDateTime end) {
        ObjectNode content = proposal.content().deepCopy();
        content.withObject("/details").put("start", start.toString()).put("end", end.toString());
        return content;
    }
}
