package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.CheckProposal;
import org.verdant.proposal.PostponeActivity;
import org.verdant.proposal.PostponementForm;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;

/** What a proposer does with a whole proposal: check it, hand it in, take it back, move its event. */
@RestController
@RequestMapping("/api/proposals/{id}")
class SubmissionApi {
    private final CheckProposal checkProposal;
    private final SubmitProposal submitProposal;
    private final WithdrawProposal withdrawProposal;
    private final PostponeActivity postponeActivity;
    private final ReadProposal proposals;
    private final ProposalAnswers answers;
    private final CheckWords words;
    private final FormReader forms;

    SubmissionApi(
            CheckProposal checkProposal,
            SubmitProposal submitProposal,
            WithdrawProposal withdrawProposal,
            PostponeActivity postponeActivity,
            ReadProposal proposals,
            ProposalAnswers answers,
            CheckWords words,
            FormReader forms) {
        this.checkProposal = checkProposal;
        this.submitProposal = submitProposal;
        this.withdrawProposal = withdrawProposal;
        this.postponeActivity = postponeActivity;
        this.proposals = proposals;
        this.answers = answers;
        this.words = words;
        this.forms = forms;
    }

    record ReasonForm(@Nullable String reason) {}

    @GetMapping("/check")
    CheckWords.Check check(@PathVariable CaseId id, Actor actor, Locale language) {
        return words.of(checkProposal.check(id, actor), language);
    }

    @PostMapping("/submission")
    ResponseEntity<JsonNode> submit(@PathVariable CaseId id, Actor actor) {
        submitProposal.submit(id, actor);
        return answers.answer(ResponseEntity.accepted(), proposals.require(id, actor));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<JsonNode> withdraw(
            @PathVariable CaseId id, @RequestBody(required = false) @Nullable ReasonForm form, Actor actor) {
        withdrawProposal.withdraw(id, form == null ? null : form.reason(), actor);
        return answers.answer(ResponseEntity.ok(), proposals.require(id, actor));
    }

    @PostMapping("/postponement")
    ResponseEntity<JsonNode> postpone(@PathVariable CaseId id, @RequestBody JsonNode typed, Actor actor) {
        postponeActivity.postpone(id, forms.read(typed, PostponementForm.class).require(), actor);
        return answers.answer(ResponseEntity.ok(), proposals.require(id, actor));
    }
}
