package org.verdant.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.StudyDetails.DeliverableKind;
import org.verdant.workflow.ReportingPlan;

/**
 * The days of one project from which its reports are counted.
 *
 * @param effective when the agreement of a financing entered into force; null on other tracks
 */
record ProjectDays(
        ProposalFacts facts,
        List<ProjectReportView> reports,
        @Nullable LocalDate effective) {
    String phase() {
        return commissioned() == null ? ReportingPlan.RUNNING : ReportingPlan.OPERATING;
    }

    /** The day of the kick-off or of entry into force; the planned one while there is none. */
    LocalDate start() {
        if (effective != null) {
            return effective;
        }
        return reports.stream()
                .filter(report -> report.kind().isStart() && report.isAccepted())
                .flatMap(report -> report.heldOn().stream())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(facts.project().plannedStart()));
    }

    /** Before this day what comes again and again comes: the end of research, the commissioning of equipment. */
    LocalDate until() {
        var commissioning = facts.project().commissioning();
        return commissioning == null ? end() : commissioning;
    }

    private LocalDate end() {
        return Objects.requireNonNull(facts.project().plannedEnd());
    }

    private @Nullable LocalDate commissioned() {
        return reports.stream()
                .filter(report -> report.isOf(ReportKind.COMMISSIONING) && report.isAccepted())
                .flatMap(report -> report.heldOn().stream())
                .findFirst()
                .orElse(null);
    }

    /** Null while it is not known; course runs have days of their own. */
    @Nullable
    LocalDate day(String anchor) {
        return switch (anchor) {
            case "START" -> start();
            case "HALF_TIME" -> start().plusDays(ChronoUnit.DAYS.between(start(), end()) / 2);
            case "DELIVERY" -> facts.project().delivery();
            case "COMMISSIONING" -> facts.project().commissioning();
            case "COMMISSIONED" -> commissioned();
            case "END" -> end();
            case "INCEPTION_DUE" -> due(DeliverableKind.INCEPTION);
            case "DATA_DUE" -> due(DeliverableKind.DATA);
            case "INTERIM_DUE" -> due(DeliverableKind.INTERIM);
            case "DRAFT_DUE" -> due(DeliverableKind.DRAFT);
            case "RUN_END", "LAST_RUN" -> null;
            default -> throw new IllegalStateException("reporting-plan.dmn counts from an unknown day: " + anchor);
        };
    }

    /** When the form of a study says that a report is due. */
    private @Nullable LocalDate due(DeliverableKind kind) {
        return facts.project().study().due().get(kind);
    }

    boolean asked(ReportKind kind, LocalDate to) {
        return reports.stream()
                .anyMatch(report -> report.isOf(kind) && report.periodTo().equals(to));
    }

    /** What comes once: not asked yet, or a milestone of which every report so far was refused, which is asked for again at once. */
    Stream<PlannedReport> once(ReportKind kind, LocalDate to, LocalDate today) {
        var sent = reports.stream().filter(report -> report.isOf(kind)).toList();
        if (sent.isEmpty()) {
            return Stream.of(PlannedReport.of(kind, start(), to));
        }
        return kind.isMilestone() && sent.stream().noneMatch(ProjectReportView::isAccepted)
                ? Stream.of(PlannedReport.of(kind, start(), today))
                : Stream.empty();
    }
}
