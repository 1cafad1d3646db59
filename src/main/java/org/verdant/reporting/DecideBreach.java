package org.verdant.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.verdant.reporting.DecideBreachForm.Outcome;
import org.verdant.reporting.FinanceEvents.CovenantJudged;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.UseCase;

/**
 * Decides what follows from a breach: mended by a new day, the same with disbursements suspended, or waived. By another person than who
 * found it ({@code four-eyes}).
 */
@UseCase
public class DecideBreach {
    private static final int REASON_MAX = 4000;

    private final FinancePeople people;
    private final FinanceReader reader;
    private final Covenants covenants;
    private final SuspendDisbursements suspendDisbursements;
    private final FinanceRecorder recorder;

    DecideBreach(
            FinancePeople people,
            FinanceReader reader,
            Covenants covenants,
            SuspendDisbursements suspendDisbursements,
            FinanceRecorder recorder) {
        this.people = people;
        this.reader = reader;
        this.covenants = covenants;
        this.suspendDisbursements = suspendDisbursements;
        this.recorder = recorder;
    }

    /** Answers the covenant as it stands afterwards. */
    public CovenantView decide(CaseId caseId, int number, DecideBreachForm form, Actor actor) {
        people.refuseOwn(caseId, actor);
        var findings = covenants.require(caseId, number).findings();
        FinancePeople.refuseSame(findings.get(findings.size() - 1).by(), actor);
        check(form, recorder.today());
        var outcome = Objects.requireNonNull(form.outcome());
        var reason = Objects.requireNonNull(FindingCheck.text(form.comment()));
        var finding = CovenantFinding.valueOf(outcome.name());
        covenants.found(caseId, number, finding, reason, null, outcome == Outcome.WAIVE ? null : form.due(), actor);
        recorder.tell(new CovenantJudged(caseId, actor.person(), number, finding));
        if (outcome == Outcome.SUSPEND && reader.suspended(caseId).isEmpty()) {
            suspendDisbursements.suspend(caseId, new ReasonForm(reason), actor);
        }
        return covenants.require(caseId, number);
    }

    private static void check(DecideBreachForm form, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (form.outcome() == null) {
            errors.add(FieldError.of("outcome", "outcome-required"));
        }
        WordsCheck.addErrors(errors, "comment", form.comment(), REASON_MAX);
        if (form.outcome() != Outcome.WAIVE) {
            if (form.due() == null) {
                errors.add(FieldError.of("due", "day-required"));
            } else if (!form.due().isAfter(today)) {
                errors.add(FieldError.of("due", "day-passed"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid("invalid", errors);
        }
    }
}
