package org.verdant.intervention;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.CaseEnd;

/** Ends a file wherever it stands: everything that runs for it, and what else was proposed about it. */
@UseCase
public class EndFile {
    private final CaseEnd end;
    private final FileSuspensions suspensions;
    private final FileCancellations cancellations;
    private final FileMergers mergers;

    EndFile(CaseEnd end, FileSuspensions suspensions, FileCancellations cancellations, FileMergers mergers) {
        this.end = end;
        this.suspensions = suspensions;
        this.cancellations = cancellations;
        this.mergers = mergers;
    }

    /**
     * Ends everything that runs for a file, and whatever is being decided about it.
     *
     * @param root the process that orders it and goes on
     */
    public void end(CaseId caseId, String root) {
        end.end(caseId, root);
        suspensions.end(caseId);
        cancellations.end(caseId);
        mergers.end(caseId);
    }
}
