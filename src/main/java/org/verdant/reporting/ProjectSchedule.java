package org.verdant.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProjectFacts;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.ReportingPlan;

/** When a project owes which report: DMN-7 applied to the days of one file, and to what it has reported so far. */
@Component
public class ProjectSchedule {
    private static final int ROUNDS = 400;

    private final ReportingPlan plan;
    private final ProposalReader proposals;
    private final ProjectReportReader reports;
    private final FinanceReader finance;
    private final Clock clock;

    ProjectSchedule(
            ReportingPlan plan,
            ProposalReader proposals,
            ProjectReportReader reports,
            FinanceReader finance,
            Clock clock) {
        this.plan = plan;
        this.proposals = proposals;
        this.reports = reports;
        this.finance = finance;
        this.clock = clock;
    }

    /** The next periodic report or milestone of research or equipment; nothing when only the final report is left. */
    public Optional<PlannedReport> next(CaseId caseId) {
        var days = days(caseId);
        return plan.of(days.facts().track(), days.phase()).stream()
                .flatMap(row -> dates(row, days))
                .min(Comparator.comparing(PlannedReport::to).thenComparing(PlannedReport::kind));
    }

    /** What follows the last course run. */
    public LocalDate followUp(CaseId caseId) {
        var days = days(caseId);
        var last = days.facts().project().runs().stream()
                .map(ProjectFacts.Run::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return plan.of(days.facts().track(), ReportingPlan.RUNNING).stream()
                .filter(row -> row.kind().equals(ReportKind.FOLLOW_UP.name()))
                .map(row -> last.plus(row.after()))
                .findFirst()
                .orElseThrow();
    }

    /** What a report of that kind is about when it is asked for now. */
    PlannedReport planned(ProposalFacts facts, ReportKind kind, @Nullable Integer run) {
        var today = LocalDate.now(clock);
        if (run != null) {
            var held = facts.project().runs().get(run - 1);
            return new PlannedReport(kind, run, held.from(), held.to());
        }
        if (kind.isStart()) {
            return PlannedReport.of(kind, firstAsked(facts.caseId(), kind).orElse(today), today);
        }
        return next(facts.caseId()).filter(next -> next.kind() == kind).orElseGet(() -> {
            var start = facts.project().plannedStart();
            return PlannedReport.of(kind, start == null ? today : start, today);
        });
    }

    /** A second try is about the same time as the first. */
    private Optional<LocalDate> firstAsked(CaseId caseId, ReportKind kind) {
        return reports.of(caseId).stream()
                .filter(report -> report.isOf(kind))
                .map(ProjectReportView::periodFrom)
                .findFirst();
    }

    private Stream<PlannedReport> dates(ReportingPlan.Row row, ProjectDays days) {
        var kind = ReportKind.valueOf(row.kind());
        var anchor = days.day(row.anchor());
        if (anchor == null) {
            return Stream.empty();
        }
        var first = anchor.plus(row.after());
        var every = row.every();
        if (every == null) {
            return days.once(kind, first, LocalDate.now(clock));
        }
        var found = new ArrayList<PlannedReport>();
        var from = days.start();
        var to = first;
        for (int i = 0; i < (row.times() == 0 ? ROUNDS : row.times()); i++) {
            if (row.times() == 0 && !to.isBefore(days.until())) {
                break;
            }
            if (!days.asked(kind, to)) {
                found.add(PlannedReport.of(kind, from, to));
            }
            from = to;
            to = first.plus(every.multipliedBy(i + 1));
        }
        return found.stream();
    }

    private ProjectDays days(CaseId caseId) {
        return new ProjectDays(
                proposals.facts(caseId),
                reports.of(caseId),
                finance.effectiveOn(caseId).orElse(null));
    }
}
