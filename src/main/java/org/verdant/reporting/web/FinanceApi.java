package org.verdant.reporting.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.ProposalAccess;
import org.verdant.reporting.ReasonForm;
import org.verdant.reporting.ReportBreach;
import org.verdant.reporting.ResumeDisbursements;
import org.verdant.reporting.ReversePayment;
import org.verdant.reporting.SuspendDisbursements;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The money and the covenants of a financing for programs. */
@RestController
@RequestMapping("/api/proposals/{id}/finance")
class FinanceApi {
    private final ProposalAccess access;
    private final FinanceAnswers answers;
    private final SuspendDisbursements suspend;
    private final ResumeDisbursements resume;
    private final ReportBreach breach;
    private final ReversePayment reverse;

    FinanceApi(
            ProposalAccess access,
            FinanceAnswers answers,
            SuspendDisbursements suspend,
            ResumeDisbursements resume,
            ReportBreach breach,
            ReversePayment reverse) {
        this.access = access;
        this.answers = answers;
        this.suspend = suspend;
        this.resume = resume;
        this.breach = breach;
        this.reverse = reverse;
    }

    @GetMapping
    FinanceAnswers.Finance read(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return answers.of(id);
    }

    @PostMapping("/suspension")
    FinanceAnswers.Finance suspendDisbursements(@PathVariable CaseId id, @RequestBody ReasonForm form, Actor actor) {
        suspend.suspend(id, form, actor);
        return answers.of(id);
    }

    @PostMapping("/resumption")
    FinanceAnswers.Finance resumeDisbursements(@PathVariable CaseId id, @RequestBody ReasonForm form, Actor actor) {
        resume.resume(id, form, actor);
        return answers.of(id);
    }

    @PostMapping("/covenants/{number}/breach")
    FinanceAnswers.Finance reportBreach(
            @PathVariable CaseId id, @PathVariable int number, @RequestBody ReasonForm form, Actor actor) {
        breach.record(id, number, form, actor);
        return answers.of(id);
    }

    @PostMapping("/payments/{number}/reversal")
    FinanceAnswers.Finance reversePayment(
            @PathVariable CaseId id, @PathVariable int number, @RequestBody ReasonForm form, Actor actor) {
        reverse.reverse(id, number, form, actor);
        return answers.of(id);
    }
}
