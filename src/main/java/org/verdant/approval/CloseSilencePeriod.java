package org.verdant.approval;

import org.verdant.approval.SilenceEvents.SilenceClosed;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Ends the silence that runs. Members that have said nothing have consented when it was kept. */
@UseCase
public class CloseSilencePeriod {
    private final SilenceProcedures procedures;
    private final SilenceNotes notes;

    CloseSilencePeriod(SilenceProcedures procedures, SilenceNotes notes) {
        this.procedures = procedures;
        this.notes = notes;
    }

    /** Answers whether it was the second one. */
    public boolean close(CaseId caseId, SilenceOutcome outcome) {
        var round = procedures.last(caseId).orElseThrow().round();
        procedures.close(caseId, round, outcome, notes.now());
        notes.closed(new SilenceClosed(caseId, round, outcome));
        return round > 1;
    }
}
