package org.verdant.reporting;

import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.UseCase;
import org.verdant.workflow.ProjectDelivery;

/**
 * Ends the work on a running project, by a coordinator: because it was cancelled, or because its evidence was found false (K19).
 * Whether its credit ends with it the diagram asks next; that of a study ends country by country ({@code reverse-by-country}). Refuses who carries it out ({@code conflict-of-interest}) and a project that
 * does not run ({@code not-running}).
 */
@UseCase
public class StopProject {
    private static final int REASON_MAX = 4000;

    private final ProposalReader proposals;
    private final ProposalAccess access;
    private final ProjectEnds ends;
    private final ProjectDelivery delivery;
    private final ApplicationEventPublisher events;

    StopProject(
            ProposalReader proposals,
            ProposalAccess access,
            ProjectEnds ends,
            ProjectDelivery delivery,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.access = access;
        this.ends = ends;
        this.delivery = delivery;
        this.events = events;
    }

    public void stop(CaseId caseId, StopProjectForm form, Actor actor) {
        access.requireReadable(caseId, actor);
        if (!actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD)) {
            throw new Forbidden("forbidden");
        }
        var facts = proposals.facts(caseId);
        if (OwnFile.is(facts, actor)) {
            throw new Forbidden("conflict-of-interest");
        }
        if (ends.stop(caseId).isPresent()) {
            throw new Conflict("not-running");
        }
        if (Boolean.TRUE.equals(form.evidenceFalse()) && facts.track().equals(Track.STUDY.name())) {
            throw new Invalid(FieldError.of("evidenceFalse", "reverse-by-country"));
        }
        var words = WordsCheck.require("reason", form.reason(), REASON_MAX);
        var reason = Boolean.TRUE.equals(form.evidenceFalse()) ? StopReason.NOT_VERIFIED : StopReason.CANCELLED;
        ends.stopped(caseId, reason, words, actor.person());
        delivery.stop(caseId);
        events.publishEvent(new ProjectStopped(caseId, actor.person(), reason));
    }
}
