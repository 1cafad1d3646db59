package org.verdant.reporting;

import org.verdant.reporting.FinanceEvents.CovenantJudged;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CovenantProcess;

/**
 * Records that a covenant is broken before its day, by a coordinator and with a reason: somebody is asked at once what follows. Refuses
 * a covenant that is settled or being judged ({@code covenant-not-open}).
 */
@UseCase
public class ReportBreach {
    private static final int REASON_MAX = 4000;

    private final FinancePeople people;
    private final Covenants covenants;
    private final CovenantProcess process;
    private final FinanceRecorder recorder;

    ReportBreach(FinancePeople people, Covenants covenants, CovenantProcess process, FinanceRecorder recorder) {
        this.people = people;
        this.covenants = covenants;
        this.process = process;
        this.recorder = recorder;
    }

    public void record(CaseId caseId, int number, ReasonForm form, Actor actor) {
        people.requireCoordinator(caseId, actor);
        covenants.require(caseId, number);
        var reason = WordsCheck.require("reason", form.reason(), REASON_MAX);
        process.breach(caseId, number);
        covenants.found(caseId, number, CovenantFinding.BREACHED, reason, null, null, actor);
        recorder.tell(new CovenantJudged(caseId, actor.person(), number, CovenantFinding.BREACHED));
    }
}
