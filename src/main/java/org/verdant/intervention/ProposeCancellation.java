package org.verdant.intervention;

import org.verdant.intervention.InterventionEvents.CancellationProposed;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CancellationProcess;

/**
 * Proposes to cancel a file that was approved, also a suspended one; the authority that approves such files decides (B17). Refuses
 * one that has ended ({@code already-ended}), was not approved yet ({@code not-under-way}), or about which that is being decided
 * ({@code cancellation-open}).
 */
@UseCase
public class ProposeCancellation {
    private final Files files;
    private final FileCancellations cancellations;
    private final CancellationProcess process;
    private final Chronicle chronicle;

    ProposeCancellation(
            Files files, FileCancellations cancellations, CancellationProcess process, Chronicle chronicle) {
        this.files = files;
        this.cancellations = cancellations;
        this.process = process;
        this.chronicle = chronicle;
    }

    public void propose(CaseId caseId, ReasonForm form, Actor actor) {
        Files.requireUnderWay(files.requireCoordinated(caseId, actor).status());
        var reason = Words.reason(form.reason());
        process.hold(caseId);
        if (cancellations.open(caseId).isPresent()) {
            throw new Conflict("cancellation-open");
        }
        cancellations.add(caseId, new Proposed(reason, actor.person(), chronicle.now()));
        process.propose(caseId, actor.person());
        chronicle.note(new CancellationProposed(caseId, actor.person()));
    }
}
