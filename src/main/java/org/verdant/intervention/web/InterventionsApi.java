package org.verdant.intervention.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.intervention.MergerForm;
import org.verdant.intervention.ProposeFileSuspension;
import org.verdant.intervention.ProposeMerger;
import org.verdant.intervention.ProposeResumption;
import org.verdant.intervention.ReasonForm;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/**
 * A coordinator proposes to suspend a file, to let it go on, to cancel it or to merge it into another one. The other person answers
 * through the step that this opens: {@code orderSuspension}, {@code orderResumption}, {@code decideCancellation}, {@code confirmMerger}.
 */
@RestController
class InterventionsApi {
    private static final ReasonForm NO_REASON = new ReasonForm(null);

    private final ProposeFileSuspension proposeSuspension;
    private final ProposeResumption proposeResumption;
    private final CancelFile cancelFile;
    private final ProposeMerger proposeMerger;
    private final ProposalAccess access;
    private final InterventionAnswers answers;

    InterventionsApi(
            ProposeFileSuspension proposeSuspension,
            ProposeResumption proposeResumption,
            CancelFile cancelFile,
            ProposeMerger proposeMerger,
            ProposalAccess access,
            InterventionAnswers answers) {
        this.proposeSuspension = proposeSuspension;
        this.proposeResumption = proposeResumption;
        this.cancelFile = cancelFile;
        this.proposeMerger = proposeMerger;
        this.access = access;
        this.answers = answers;
    }

    @GetMapping("/api/proposals/{id}/interventions")
    InterventionAnswers.Answer interventions(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return answers.of(id);
    }

    @PostMapping("/api/cases/{id}/suspension")
    InterventionAnswers.Answer suspend(
            @PathVariable CaseId id, @RequestBody(required = false) @Nullable ReasonForm form, Actor actor) {
        proposeSuspension.propose(id, Objects.requireNonNullElse(form, NO_REASON), actor);
        return answers.of(id);
    }

    @PostMapping("/api/cases/{id}/resumption")
    InterventionAnswers.Answer resume(
            @PathVariable CaseId id, @RequestBody(required = false) @Nullable ReasonForm form, Actor actor) {
        proposeResumption.propose(id, Objects.requireNonNullElse(form, NO_REASON), actor);
        return answers.of(id);
    }

    /** Ends an approved activity before its event at once; brings any other file before its authority. */
    @PostMapping("/api/cases/{id}/cancellation")
    InterventionAnswers.Answer cancel(
            @PathVariable CaseId id, @RequestBody(required = false) @Nullable ReasonForm form, Actor actor) {
        cancelFile.cancel(id, Objects.requireNonNullElse(form, NO_REASON), actor);
        return answers.of(id);
    }

    @PostMapping("/api/cases/{id}/merger")
    InterventionAnswers.Answer merge(@PathVariable CaseId id, @RequestBody MergerForm form, Actor actor) {
        proposeMerger.propose(id, form, actor);
        return answers.of(id);
    }
}
