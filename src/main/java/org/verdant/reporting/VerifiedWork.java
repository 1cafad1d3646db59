package org.verdant.reporting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;

/** Whether the credits of a project outlast its end: once something of its work was verified they do ("Reverses" of {@code domain.md} 4.2 to 4.5). */
@Component
public class VerifiedWork {
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

    VerifiedWork(ProposalReader proposals, ProjectReportReader reader) {
        this.proposals = proposals;
        this.reader = reader;
    }

    public boolean keepsCredits(CaseId caseId) {
        var track = proposals.facts(caseId).track();
        return COUNTRY_BY_COUNTRY.contains(track) || isAnyVerified(caseId, track);
    }

    private boolean isAnyVerified(CaseId caseId, String track) {
        var work = WORK.getOrDefault(track, Set.of());
        return reader.of(caseId).stream().anyMatch(report -> report.isAccepted() && work.contains(report.kind()));
    }
}
