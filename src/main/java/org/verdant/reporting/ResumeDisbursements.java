package org.verdant.reporting;

import org.verdant.reporting.FinanceEvents.DisbursementsFreed;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Disbursement;

/** Pays out of a financing again, by a coordinator. Refuses what is not suspended ({@code disbursements-not-suspended}). */
@UseCase
public class ResumeDisbursements {
    private static final int REASON_MAX = 4000;

    private final FinancePeople people;
    private final FinanceReader reader;
    private final FinanceLedger ledger;
    private final Disbursement process;
    private final FinanceRecorder recorder;

    ResumeDisbursements(
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

    public void resume(CaseId caseId, ReasonForm form, Actor actor) {
        people.requireCoordinator(caseId, actor);
        ledger.hold(caseId);
        if (reader.suspended(caseId).isEmpty()) {
            throw new Conflict("disbursements-not-suspended");
        }
        var words = WordsCheck.require("reason", form.reason(), REASON_MAX);
        ledger.endSuspension(caseId, SuspensionView.Outcome.RESUMED, words, actor.person());
        process.resume(caseId);
        recorder.tell(new DisbursementsFreed(caseId, actor.person(), SuspensionView.Outcome.RESUMED));
    }
}
