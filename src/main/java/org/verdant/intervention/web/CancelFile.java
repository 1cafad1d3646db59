package org.verdant.intervention.web;

import org.springframework.stereotype.Component;
import org.verdant.intervention.ProposeCancellation;
import org.verdant.intervention.ReasonForm;
import org.verdant.proposal.CancelActivity;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** A coordinator cancels an activity whose event is still to come at once, because no credit ever existed; about any other file the authority decides. */
@Component
class CancelFile {
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final CancelActivity cancelActivity;
    private final ProposeCancellation proposeCancellation;

    CancelFile(
            ProposalAccess access,
            ProposalReader proposals,
            CancelActivity cancelActivity,
            ProposeCancellation proposeCancellation) {
        this.access = access;
        this.proposals = proposals;
        this.cancelActivity = cancelActivity;
        this.proposeCancellation = proposeCancellation;
    }

    void cancel(CaseId caseId, ReasonForm form, Actor actor) {
        access.requireReadable(caseId, actor);
        var facts = proposals.facts(caseId);
        if (facts.status() == Status.APPROVED && Track.valueOf(facts.track()).isLight()) {
            cancelActivity.cancel(caseId, form.reason(), actor);
        } else {
            proposeCancellation.propose(caseId, form, actor);
        }
    }
}
