package org.verdant.intervention;

import org.verdant.intervention.InterventionEvents.CancellationProposed;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CancellationProcess;

/** Brings a file whose suspension lasted too long before those who may cancel it (B16). Does nothing when that is being decided already. */
@UseCase
public class BringToCancellation {
    private final FileCancellations cancellations;
    private final CancellationProcess process;
    private final Chronicle chronicle;

    BringToCancellation(FileCancellations cancellations, CancellationProcess process, Chronicle chronicle) {
        this.cancellations = cancellations;
        this.process = process;
        this.chronicle = chronicle;
    }

    public void bring(CaseId caseId) {
        if (cancellations.open(caseId).isPresent()) {
            return;
        }
        cancellations.add(caseId, new Proposed(Proposed.SUSPENDED_TOO_LONG, PersonId.SYSTEM, chronicle.now()));
        process.propose(caseId, PersonId.SYSTEM);
        chronicle.note(new CancellationProposed(caseId, PersonId.SYSTEM));
    }
}
