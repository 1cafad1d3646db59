package org.verdant.reporting;

import org.verdant.reporting.FinanceEvents.DisbursementsSuspended;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Disbursement;

/**
 * Stops paying out of a financing, by a coordinator: a request that is not ordered yet is set aside. After thirty days the secretariat
 * may cancel what is undisbursed ({@code domain.md} 4.6 step 11). Refuses a second suspension
 * ({@code disbursements-already-suspended}), and any of a file that does not run ({@code not-running}).
 */
@UseCase
public class SuspendDisbursements {
    private static final int REASON_MAX = 4000;

    private final FinancePeople people;
    private final FinanceReader reader;
    private final FinanceLedger ledger;
    private final Disbursement process;
    private final FinanceRecorder recorder;

    SuspendDisbursements(
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

    public void suspend(CaseId caseId, ReasonForm form, Actor actor) {
        people.requireCoordinator(caseId, actor);
        people.requireRunning(caseId);
        ledger.hold(caseId);
        if (reader.suspended(caseId).isPresent()) {
            throw new Conflict("disbursements-already-suspended");
        }
        ledger.suspend(caseId, WordsCheck.require("reason", form.reason(), REASON_MAX), actor.person());
        process.suspend(caseId);
        recorder.tell(new DisbursementsSuspended(caseId, actor.person()));
    }
}
