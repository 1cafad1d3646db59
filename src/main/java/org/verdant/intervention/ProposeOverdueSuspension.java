package org.verdant.intervention;

import org.verdant.intervention.InterventionEvents.FileSuspensionProposed;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.SuspensionProcess;

/** Brings a file whose report is long overdue before those who may suspend it, as the diagram of reports proposes (B13). Does nothing when that was proposed before. */
@UseCase
public class ProposeOverdueSuspension {
    private final Files files;
    private final FileSuspensions suspensions;
    private final SuspensionProcess process;
    private final Chronicle chronicle;

    ProposeOverdueSuspension(Files files, FileSuspensions suspensions, SuspensionProcess process, Chronicle chronicle) {
        this.files = files;
        this.suspensions = suspensions;
        this.process = process;
        this.chronicle = chronicle;
    }

    public void propose(CaseId caseId) {
        if (!files.facts(caseId).status().underWay() || suspensions.open(caseId).isPresent()) {
            return;
        }
        suspensions.add(caseId, new Proposed(Proposed.REPORT_OVERDUE, PersonId.SYSTEM, chronicle.now()));
        process.propose(caseId, PersonId.SYSTEM);
        chronicle.note(new FileSuspensionProposed(caseId, PersonId.SYSTEM));
    }
}
