package org.verdant.intervention;

import org.verdant.intervention.InterventionEvents.ResumptionProposed;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.workflow.SuspensionProcess;

/**
 * Proposes to let a suspended file go on. Refuses one that is not suspended ({@code not-suspended}), that was suspended for too long
 * ({@code suspended-too-long}) and about which that is being decided ({@code resumption-open}).
 */
@UseCase
public class ProposeResumption {
    private final Files files;
    private final FileSuspensions suspensions;
    private final SuspensionProcess process;
    private final Chronicle chronicle;

    ProposeResumption(Files files, FileSuspensions suspensions, SuspensionProcess process, Chronicle chronicle) {
        this.files = files;
        this.suspensions = suspensions;
        this.process = process;
        this.chronicle = chronicle;
    }

    public void propose(CaseId caseId, ReasonForm form, Actor actor) {
        files.requireCoordinated(caseId, actor);
        process.hold(caseId);
        var suspension = suspensions
                .open(caseId)
                .filter(one -> one.state().standing())
                .orElseThrow(() -> new Conflict("not-suspended"));
        requireInTime(suspension, chronicle);
        var reason = Words.reason(form.reason());
        suspensions.proposeResumption(suspension, new Proposed(reason, actor.person(), chronicle.now()));
        process.proposeResumption(caseId, actor.person());
        chronicle.note(new ResumptionProposed(caseId, actor.person()));
    }

    static void requireInTime(FileSuspension suspension, Chronicle chronicle) {
        var until = suspension.requireSpan().until();
        if (suspension.state() == FileSuspension.State.LAPSED
                || !chronicle.today().isBefore(until)) {
            throw new Conflict("suspended-too-long", until);
        }
    }
}
