package org.verdant.reporting;

import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Forbidden;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Closes a project when its final report is in (B18): lessons are needed, remarks where the outcome says so. Refuses who carries it
 * out ({@code conflict-of-interest}), and to complete what has no accepted final report ({@code final-report-refused})
 * or is a study that no country accepted ({@code no-country-accepted}). A financing stays open while a payment is not recorded
 * ({@code payment-unrecorded}).
 */
@UseCase
public class CloseProject {
    private static final int LESSONS_MAX = 10_000;
    private static final int REMARKS_MAX = 4000;

    private final ProposalReader proposals;
    private final CompletionCheck completion;
    private final ProjectEnds ends;
    private final ApplicationEventPublisher events;

    CloseProject(
            ProposalReader proposals, CompletionCheck completion, ProjectEnds ends, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.completion = completion;
        this.ends = ends;
        this.events = events;
    }

    public ClosingOutcome close(CaseId caseId, CloseProjectForm form, Actor actor) {
        var facts = proposals.facts(caseId);
        if (OwnFile.is(facts, actor)) {
            throw new Forbidden("conflict-of-interest");
        }
        completion.refuseOpenPayment(caseId);
        if (isCompletion(form) && completion.isStudyThatNoCountryAccepted(facts)) {
            throw new Invalid(FieldError.of("outcome", "no-country-accepted"));
        }
        var outcome = require(form, completion.isFinalAccepted(caseId));
        var lessons = WordsCheck.require("lessons", form.lessons(), LESSONS_MAX);
        ends.closed(caseId, outcome, lessons, FindingCheck.text(form.remarks()), actor);
        events.publishEvent(new ProjectClosed(caseId, actor.person(), outcome));
        return outcome;
    }

    private static boolean isCompletion(CloseProjectForm form) {
        return form.outcome() != null && form.outcome() != ClosingOutcome.NOT_ACCEPTED;
    }

    private static ClosingOutcome require(CloseProjectForm form, boolean finalAccepted) {
        var errors = new ArrayList<FieldError>();
        var outcome = form.outcome();
        if (outcome == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        } else if (outcome != ClosingOutcome.NOT_ACCEPTED && !finalAccepted) {
            errors.add(FieldError.of("outcome", "final-report-refused"));
        }
        WordsCheck.addErrors(errors, "lessons", form.lessons(), LESSONS_MAX);
        if (outcome != null && outcome != ClosingOutcome.COMPLETED) {
            WordsCheck.addErrors(errors, "remarks", form.remarks(), REMARKS_MAX);
        }
        if (outcome == null || !errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        return outcome;
    }
}
