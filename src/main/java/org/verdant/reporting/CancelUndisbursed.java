package org.verdant.reporting;

import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/**
 * Gives up what is undisbursed of a financing, by a second, negative commitment through the rate of the first: it can no longer be
 * paid, and a request that nobody has ordered is set aside. What was ordered and is not recorded yet stays, and a file cannot be
 * stopped before it is ({@code payment-unrecorded}).
 */
@UseCase
public class CancelUndisbursed {
    private final FinanceReader reader;
    private final FinanceLedger ledger;
    private final SetRequestAside setRequestAside;
    private final FinanceRecorder recorder;
    private final FinancingEnd end;

    CancelUndisbursed(
            FinanceReader reader,
            FinanceLedger ledger,
            SetRequestAside setRequestAside,
            FinanceRecorder recorder,
            FinancingEnd end) {
        this.reader = reader;
        this.ledger = ledger;
        this.setRequestAside = setRequestAside;
        this.recorder = recorder;
        this.end = end;
    }

    /**
     * Gives up what was signed and never paid.
     *
     * @param cause {@code CANCELLED}, {@code CLOSED} or {@code STOPPED}
     */
    public void cancel(CaseId caseId, MovementCause cause) {
        ledger.hold(caseId);
        var ordered = ledger.balances(caseId).stream()
                .anyMatch(balance -> balance.ordered().signum() > 0);
        if (cause == MovementCause.STOPPED && ordered) {
            throw new Conflict("payment-unrecorded");
        }
        setRequestAside.setAside(caseId);
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
