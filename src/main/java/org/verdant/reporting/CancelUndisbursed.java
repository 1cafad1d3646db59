package org.verdant.reporting;

import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/**
 * Gives up what is undisbursed of a financing, by a second, negative commitment through the rate of the first: it can no longer be
 * paid. What was ordered and is not recorded yet stays, and a file cannot be stopped before it is ({@code payment-unrecorded}).
 */
@UseCase
public class CancelUndisbursed {
    private final FinanceReader reader;
    private final FinanceLedger ledger;
    private final DisbursementRequests requests;
    private final FinanceRecorder recorder;
    private final FinancingEnd end;

    CancelUndisbursed(
            FinanceReader reader,
            FinanceLedger ledger,
            DisbursementRequests requests,
            FinanceRecorder recorder,
            FinancingEnd end) {
        this.reader = reader;
        this.ledger = ledger;
        this.requests = requests;
        this.recorder = recorder;
        this.end = end;
    }

    /** @param cause {@code CANCELLED}, {@code CLOSED} or {@code STOPPED} */
    public void cancel(CaseId caseId, MovementCause cause) {
        ledger.hold(caseId);
        var ordered = requests.open(caseId).stream().anyMatch(request -> request.state() == RequestState.ORDERED);
        if (cause == MovementCause.STOPPED && ordered) {
            throw new Conflict("payment-unrecorded");
        }
        var by = end.who(caseId, cause);
        var signed = reader.movements(caseId).get(0);
        for (var balance : ledger.balances(caseId)) {
            var rest = balance.undisbursed();
            if (rest.amount().signum() > 0) {
                recorder.move(
                        caseId, FinanceLedger.Entry.of(cause, rest.negated(), recorder.today(), signed.rate()), by);
            }
        }
        end.takeBackFigures(caseId, cause, recorder.today());
    }
}
