package org.verdant.reporting;

import org.verdant.reporting.DecideUndisbursedForm.Outcome;
import org.verdant.reporting.FinanceEvents.DisbursementsFreed;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;

/**
 * Decides whether the undisbursed rest of a suspended financing is given up. Refuses it before thirty days of suspension are over
 * ({@code too-early-to-cancel}) and without a reason.
 */
@UseCase
public class DecideUndisbursed {
    private final FinancePeople people;
    private final FinanceReader reader;
    private final FinanceLedger ledger;
    private final RightToCancel right;
    private final FinanceRecorder recorder;

    DecideUndisbursed(
            FinancePeople people,
            FinanceReader reader,
            FinanceLedger ledger,
            RightToCancel right,
            FinanceRecorder recorder) {
        this.people = people;
        this.reader = reader;
        this.ledger = ledger;
        this.right = right;
        this.recorder = recorder;
    }

    public Outcome decide(CaseId caseId, DecideUndisbursedForm form, Actor actor) {
        people.refuseOwn(caseId, actor);
        ledger.hold(caseId);
        var suspension = reader.suspended(caseId).orElseThrow(() -> new Conflict("disbursements-not-suspended"));
        FinancePeople.refuseSame(suspension.by(), actor);
        var outcome = FindingCheck.require(form.outcome(), Outcome.WAIT, form.comment());
        if (outcome == Outcome.CANCEL) {
            right.require(suspension);
            var words = FindingCheck.text(form.comment());
            ledger.endSuspension(caseId, SuspensionView.Outcome.CANCELLED, words, actor.person());
            recorder.tell(new DisbursementsFreed(caseId, actor.person(), SuspensionView.Outcome.CANCELLED));
        }
        return outcome;
    }
}
