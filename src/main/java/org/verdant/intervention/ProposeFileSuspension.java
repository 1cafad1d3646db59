package org.verdant.intervention;

import org.verdant.intervention.InterventionEvents.FileSuspensionProposed;
import org.verdant.proposal.Status;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.workflow.SuspensionProcess;

/**
 * Proposes to suspend a file that was approved; the authority that approves such files orders it (B16). Refuses one that is suspended
 * ({@code already-suspended}), about which that was proposed ({@code suspension-open}), that has ended ({@code already-ended}) or was
 * not approved yet ({@code not-under-way}).
 */
@UseCase
public class ProposeFileSuspension {
    private final Files files;
    private final FileSuspensions suspensions;
    private final SuspensionProcess process;
    private final Chronicle chronicle;

    ProposeFileSuspension(Files files, FileSuspensions suspensions, SuspensionProcess process, Chronicle chronicle) {
        this.files = files;
        this.suspensions = suspensions;
        this.process = process;
        this.chronicle = chronicle;
    }

    public void propose(CaseId caseId, ReasonForm form, Actor actor) {
        var status = files.requireCoordinated(caseId, actor).status();
        Files.requireUnderWay(status);
        if (status == Status.SUSPENDED) {
            throw new Conflict("already-suspended");
        }
        var reason = Words.reason(form.reason());
        process.hold(caseId);
        if (suspensions.open(caseId).isPresent()) {
            throw new Conflict("suspension-open");
        }
        suspensions.add(caseId, new Proposed(reason, actor.person(), chronicle.now()));
        process.propose(caseId, actor.person());
        chronicle.note(new FileSuspensionProposed(caseId, actor.person()));
    }
}
