package org.verdant.reporting;

import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Says whether the credit of a stopped project ends with it ("Reverses" of {@code domain.md} 4.2 to 4.4): always when its evidence was
 * false, otherwise only while nothing of the work was verified. Nobody waits any more for its reports.
 */
@UseCase
public class JudgeStoppedProject {
    private final VerifiedWork work;
    private final ProjectReports reports;
    private final ProjectEnds ends;

    JudgeStoppedProject(VerifiedWork work, ProjectReports reports, ProjectEnds ends) {
        this.work = work;
        this.reports = reports;
        this.ends = ends;
    }

    /**
     * What a stop means for the credit.
     *
     * @param reversed the credit ends
     * @param refuted because of false evidence (K19)
     */
    public record Judgement(boolean reversed, boolean refuted) {}

    public Judgement judge(CaseId caseId) {
        var refuted = ends.stop(caseId)
                .filter(stop -> stop.reason() == StopReason.NOT_VERIFIED)
                .isPresent();
        reports.drop(caseId);
        return new Judgement(refuted || !work.keepsCredits(caseId), refuted);
    }
}
