package org.verdant.reporting;

import org.verdant.reporting.FinanceEvents.DisbursementMoved;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Records what the bank paid, with the rate of that day, by a fourth person: neither who checked nor who ordered it
 * ({@code four-eyes}). Each payment is a
 * row of its own that is never changed. A suspension does not keep from recording what was paid before it.
 */
@UseCase
public class RecordDisbursement {
    private final FinancePeople people;
    private final FinanceLedger ledger;
    private final DisbursementRequests requests;
    private final PaymentCheck check;
    private final FinanceRecorder recorder;

    RecordDisbursement(
            FinancePeople people,
            FinanceLedger ledger,
            DisbursementRequests requests,
            PaymentCheck check,
            FinanceRecorder recorder) {
        this.people = people;
        this.ledger = ledger;
        this.requests = requests;
        this.check = check;
        this.recorder = recorder;
    }

    /** Answers the payment as it was written. */
    public Movement record(CaseId caseId, RecordDisbursementForm form, Actor actor) {
        people.refuseOwn(caseId, actor);
        var effective = ledger.hold(caseId);
        var ordered = requests.require(caseId, RequestState.ORDERED);
        FinancePeople.refuseSame(ordered.checkedBy(), actor);
        FinancePeople.refuseSame(ordered.orderedBy(), actor);
        var entry = check.require(caseId, form, ordered, ledger.balances(caseId), effective);
        requests.move(caseId, ordered.number(), RequestState.RECORDED);
        ledger.learn(entry, actor.person());
        var paid = recorder.move(caseId, entry, actor.person());
        recorder.tell(new DisbursementMoved(caseId, actor.person(), ordered.number(), RequestState.RECORDED));
        return paid;
    }
}
