package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.CancelActivity;
import org.verdant.proposal.ReadProposal;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** A coordinator ends an approved activity before its event. */
@RestController
class CancellationApi {
    private final CancelActivity cancelActivity;
    private final ReadProposal proposals;
    private final ProposalAnswers answers;

    CancellationApi(CancelActivity cancelActivity, ReadProposal proposals, ProposalAnswers answers) {
        this.cancelActivity = cancelActivity;
        this.proposals = proposals;
        this.answers = answers;
    }

    record ReasonForm(@Nullable String reason) {}

    @PostMapping("/api/cases/{id}/cancellation")
    ResponseEntity<JsonNode> cancel(
            @PathVariable CaseId id, @RequestBody(required = false) @Nullable ReasonForm form, Actor actor) {
        cancelActivity.cancel(id, form == null ? null : form.reason(), actor);
        return answers.answer(ResponseEntity.ok(), proposals.require(id, actor));
    }
}
