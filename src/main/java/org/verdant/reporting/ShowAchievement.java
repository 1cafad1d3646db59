package org.verdant.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.target.MarkShadow;
import org.verdant.target.ShadowFigure;

/**
 * Shows beside the counter what a project came to ({@code domain.md} 1.2): equipment as commissioned once that was accepted, courses as
 * delivered, research as completed and as having reached the technology readiness that it promised.
 */
@UseCase
public class ShowAchievement {
    private final ProposalReader proposals;
    private final ProjectReportReader reader;
    private final MarkShadow markShadow;

    ShowAchievement(ProposalReader proposals, ProjectReportReader reader, MarkShadow markShadow) {
        this.proposals = proposals;
        this.reader = reader;
        this.markShadow = markShadow;
    }

    public void show(CaseId caseId) {
        var facts = proposals.facts(caseId);
        var track = Track.valueOf(facts.track());
        figure(
                        track,
                        facts,
                        reader.of(caseId).stream()
                                .filter(ProjectReportView::isAccepted)
                                .toList())
                .ifPresent(figure -> markShadow.mark(
                        caseId,
                        track.target().orElseThrow(),
                        figure,
                        facts.project().study().countries()));
    }

    private static Optional<ShadowFigure> figure(Track track, ProposalFacts facts, List<ProjectReportView> accepted) {
        var last = accepted.stream()
                .filter(report -> report.isOf(ReportKind.FINAL))
                .findFirst();
        return switch (track) {
            case RND -> last.map(report -> research(facts, report));
            case EQUIPMENT ->
                accepted.stream()
                        .filter(report -> report.isOf(ReportKind.COMMISSIONING))
                        .findFirst()
                        .map(report -> ShadowFigure.COMMISSIONED);
            default -> last.map(report -> ShadowFigure.DELIVERED);
        };
    }

    private static ShadowFigure research(ProposalFacts facts, ProjectReportView last) {
        var promised = facts.project().trlTarget();
        var measured = last.newest().orElseThrow().content().indicators();
        var reached = promised != null
                && measured != null
                && measured.stream()
                        .filter(Objects::nonNull)
                        .anyMatch(row -> row.code() == Indicator.TRL
                                && row.value() != null
                                && row.value().compareTo(BigDecimal.valueOf(promised)) >= 0);
        return reached ? ShadowFigure.TRL_REACHED : ShadowFigure.COMPLETED;
    }
}
