package org.verdant.workflow;

import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** Ends everything that runs for a file, wherever it stands: steps, timers, what waits for a message, and what runs beside it. */
@Component
public class CaseEnd {
    private final CaseInstances instances;
    private final CaseFiles files;

    CaseEnd(CaseInstances instances, CaseFiles files) {
        this.instances = instances;
        this.files = files;
    }

    /**
     * Ends all processes of a file but one.
     *
     * @param root the id of the process, started for the file by itself, that orders it and goes on
     */
    public void end(CaseId caseId, String root) {
        files.lock(caseId);
        files.goOn(caseId);
        instances.endAllBut(caseId, root);
    }
}
