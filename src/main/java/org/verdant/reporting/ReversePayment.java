package org.verdant.reporting;

import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.NotFound;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Disbursement;

/**
 * Takes a payment back that returned or was recorded by mistake: a second, negative row through the same rate, never a deletion. By
 * another coordinator than who recorded it ({@code four-eyes}); refuses what is no payment or was taken back ({@code payment-reversed}).
 */
@UseCase
public class ReversePayment {
    private static final int REASON_MAX = 4000;

    private final FinancePeople people;
    private final FinanceReader reader;
    private final FinanceLedger ledger;
    private final Disbursement process;
    private final FinanceRecorder recorder;

    ReversePayment(
            FinancePeople people,
            FinanceReader reader,
            FinanceLedger ledger,
            Disbursement process,
            FinanceRecorder recorder) {
        this.people = people;
        this.reader = reader;
        this.ledger = ledger;
        this.process = process;
        this.recorder = recorder;
    }

    public Movement reverse(CaseId caseId, int number, ReasonForm form, Actor actor) {
        people.requireCoordinator(caseId, actor);
        ledger.hold(caseId);
        var paid = reader.movements(caseId).stream()
                .filter(movement -> movement.number() == number && movement.cause() == MovementCause.PAID)
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        if (reader.movements(caseId).stream()
                .anyMatch(other -> other.reverses() != null && other.reverses() == number)) {
            throw new Conflict("payment-reversed");
        }
        FinancePeople.refuseSame(paid.by(), actor);
        var reason = WordsCheck.require("reason", form.reason(), REASON_MAX);
        var entry = new FinanceLedger.Entry(
                MovementCause.REVERSED,
                paid.amount().negated(),
                recorder.today(),
                paid.rate(),
                null,
                number,
                null,
                null,
                reason);
        var back = recorder.move(caseId, entry, actor.person());
        process.reversed(caseId);
        return back;
    }
}
