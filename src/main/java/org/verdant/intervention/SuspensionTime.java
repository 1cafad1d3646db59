package org.verdant.intervention;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.verdant.approval.PostponeAgreement;
import org.verdant.reporting.PostponeReports;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CasePause;
import org.verdant.workflow.Deadlines;

/**
 * The time of a suspension: how long it may last, and that the clocks of the file stand still meanwhile. Afterwards everything has as
 * much time as it had: in the engine, for its agreement and for its reports.
 */
@Component
class SuspensionTime {
    private final CasePause pause;
    private final PostponeAgreement postponeAgreement;
    private final PostponeReports postponeReports;
    private final Deadlines deadlines;

    SuspensionTime(
            CasePause pause,
            PostponeAgreement postponeAgreement,
            PostponeReports postponeReports,
            Deadlines deadlines) {
        this.pause = pause;
        this.postponeAgreement = postponeAgreement;
        this.postponeReports = postponeReports;
        this.deadlines = deadlines;
    }

    /** The first day on which it has lasted too long. */
    LocalDate until(LocalDate since) {
        return since.plusDays(deadlines.of("ANY", "suspension").time().toDays());
    }

    void begin(CaseId caseId) {
        pause.hold(caseId);
    }

    void end(CaseId caseId) {
        var lasted = pause.release(caseId);
        postponeAgreement.postpone(caseId, lasted);
        postponeReports.postpone(caseId, lasted);
    }
}
