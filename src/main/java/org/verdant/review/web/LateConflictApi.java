package org.verdant.review.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.ProposalAccess;
import org.verdant.review.LateConflictForm;
import org.verdant.review.VoidReview;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** For programs: a conflict of interest has come to light after a review had begun. */
@RestController
class LateConflictApi {
    private final ProposalAccess access;
    private final VoidReview voidReview;

    LateConflictApi(ProposalAccess access, VoidReview voidReview) {
        this.access = access;
        this.voidReview = voidReview;
    }

    @PostMapping("/api/proposals/{id}/conflicts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(@PathVariable CaseId id, @RequestBody LateConflictForm form, Actor actor) {
        access.requireReadable(id, actor);
        voidReview.declare(id, form, actor);
    }
}
