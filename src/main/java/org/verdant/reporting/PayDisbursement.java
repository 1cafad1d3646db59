package org.verdant.reporting;

import org.verdant.reporting.FinanceEvents.DisbursementMoved;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Orders the payment of a request that was checked, by another person than who checked it ({@code four-eyes}). */
@UseCase
public class PayDisbursement {
    private static final int REFERENCE_MAX = 100;

    private final FinancePeople people;
    private final FinanceLedger ledger;
    private final DisbursementRequests requests;
    private final FinanceRecorder recorder;

    PayDisbursement(
            FinancePeople people, FinanceLedger ledger, DisbursementRequests requests, FinanceRecorder recorder) {
        this.people = people;
        this.ledger = ledger;
        this.requests = requests;
        this.recorder = recorder;
    }

    public void pay(CaseId caseId, PayDisbursementForm form, Actor actor) {
        people.refuseOwn(caseId, actor);
        ledger.holdOpen(caseId);
        var cleared = requests.require(caseId, RequestState.CLEARED);
        FinancePeople.refuseSame(cleared.checkedBy(), actor);
        var reference = WordsCheck.require("reference", form.reference(), REFERENCE_MAX);
        requests.ordered(caseId, cleared.number(), reference, actor);
        recorder.tell(new DisbursementMoved(caseId, actor.person(), cleared.number(), RequestState.ORDERED));
    }
}
