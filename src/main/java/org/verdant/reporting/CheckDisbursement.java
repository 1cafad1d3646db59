package org.verdant.reporting;

import org.verdant.reporting.CheckDisbursementForm.Clearance;
import org.verdant.reporting.FinanceEvents.DisbursementMoved;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Finds whether a request may be paid. Refuses the borrower's own people ({@code conflict-of-interest}), and a no without a comment. */
@UseCase
public class CheckDisbursement {
    private final FinancePeople people;
    private final FinanceLedger ledger;
    private final DisbursementRequests requests;
    private final FinanceRecorder recorder;

    CheckDisbursement(
            FinancePeople people, FinanceLedger ledger, DisbursementRequests requests, FinanceRecorder recorder) {
        this.people = people;
        this.ledger = ledger;
        this.requests = requests;
        this.recorder = recorder;
    }

    public Clearance check(CaseId caseId, CheckDisbursementForm form, Actor actor) {
        people.refuseOwn(caseId, actor);
        ledger.holdOpen(caseId);
        var asked = requests.require(caseId, RequestState.REQUESTED);
        FinancePeople.refuseSame(asked.requestedBy(), actor);
        var outcome = FindingCheck.require(form.outcome(), Clearance.CLEAR, form.comment());
        var state = outcome == Clearance.CLEAR ? RequestState.CLEARED : RequestState.REFUSED;
        requests.checked(caseId, asked.number(), state, FindingCheck.text(form.comment()), actor);
        recorder.tell(new DisbursementMoved(caseId, actor.person(), asked.number(), state));
        return outcome;
    }
}
