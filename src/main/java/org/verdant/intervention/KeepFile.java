package org.verdant.intervention;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.SuspensionProcess;

/** A file is not cancelled. When its suspension had lasted too long it goes on; its credits stay reversed. Otherwise nothing changes. */
@UseCase
public class KeepFile {
    private final FileCancellations cancellations;
    private final FileSuspensions suspensions;
    private final SuspensionProcess process;

    KeepFile(FileCancellations cancellations, FileSuspensions suspensions, SuspensionProcess process) {
        this.cancellations = cancellations;
        this.suspensions = suspensions;
        this.process = process;
    }

    public void keep(CaseId caseId) {
        var answered = cancellations.requireDecided(caseId).requireAnswered();
        suspensions
                .open(caseId)
                .filter(one -> one.state() == FileSuspension.State.LAPSED)
                .ifPresent(lapsed -> {
                    suspensions.keep(lapsed, answered);
                    process.keep(caseId);
                });
    }
}
