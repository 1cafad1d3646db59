package org.verdant.reporting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Says whether the credit of a stopped project ends with it ("Reverses" of {@code domain.md} 4.2 to 4.4): always when its evidence was
 * false, otherwise only while nothing of the work was verified. Nobody waits any more for its reports.
 */
@UseCase
public class JudgeStoppedProject {
    private static final Map<String, Set<ReportKind>> WORK = Map.of(
            "RND", EnumSet.of(ReportKind.NOTE, ReportKind.ANNUAL, ReportKind.FINAL),
            "EQUIPMENT",
                    EnumSet.of(
                            ReportKind.SHIPMENT,
                            ReportKind.SITE_ACCEPTANCE,
                            ReportKind.COMMISSIONING,
                            ReportKind.FINAL),
            "CAPACITY", EnumSet.of(ReportKind.RUN));

    /** Each country of a study has its own reasons to end, whatever becomes of the study (domain.md 4.5). */
    private static final Set<String> COUNTRY_BY_COUNTRY = Set.of("STUDY");

    private final ProposalReader proposals;
    private final ProjectReportReader reader;
    private final ProjectReports reports;
    private final ProjectEnds ends;

    JudgeStoppedProject(
            ProposalReader proposals, ProjectReportReader reader, ProjectReports reports, ProjectEnds ends) {
        this.proposals = proposals;
        this.reader = reader;
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
        var track = proposals.facts(caseId).track();
        var stays = COUNTRY_BY_COUNTRY.contains(track) || isAnyVerified(caseId, track);
        return new Judgement(refuted || !stays, refuted);
    }

    private boolean isAnyVerified(CaseId caseId, String track) {
        var work = WORK.getOrDefault(track, Set.of());
        return reader.of(caseId).stream().anyMatch(report -> report.isAccepted() && work.contains(report.kind()));
    }
}
