package org.verdant.reporting;

import java.util.ArrayList;
import org.verdant.reporting.CheckCovenantForm.Finding;
import org.verdant.reporting.FinanceEvents.CovenantJudged;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/** Finds whether a covenant is kept on its day. Refuses the borrower's own people, and a breach without a reason. */
@UseCase
public class CheckCovenant {
    private final FinancePeople people;
    private final Covenants covenants;
    private final PaperCheck papers;
    private final FinanceRecorder recorder;

    CheckCovenant(FinancePeople people, Covenants covenants, PaperCheck papers, FinanceRecorder recorder) {
        this.people = people;
        this.covenants = covenants;
        this.papers = papers;
        this.recorder = recorder;
    }

    public CovenantState check(CaseId caseId, int number, CheckCovenantForm form, Actor actor) {
        people.refuseOwn(caseId, actor);
        covenants.require(caseId, number);
        var outcome = FindingCheck.require(form.outcome(), Finding.MET, form.comment());
        var errors = new ArrayList<FieldError>();
        var document = papers.ifAny(caseId, form.documentId(), errors);
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
        var finding = outcome == Finding.MET ? CovenantFinding.MET : CovenantFinding.BREACHED;
        covenants.found(caseId, number, finding, FindingCheck.text(form.comment()), document.orElse(null), null, actor);
        recorder.tell(new CovenantJudged(caseId, actor.person(), number, finding));
        return outcome == Finding.MET ? CovenantState.MET : CovenantState.BREACHED;
    }
}
