package org.verdant.reporting;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/** Asks a project for a report: from now on it is owed. */
@UseCase
public class AskForReport {
    private final ProposalReader proposals;
    private final ProjectReports reports;
    private final ProjectSchedule schedule;
    private final ReportTimes times;
    private final Clock clock;

    AskForReport(
            ProposalReader proposals,
            ProjectReports reports,
            ProjectSchedule schedule,
            ReportTimes times,
            Clock clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.schedule = schedule;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Asks for a report and says when it is due, reminded of and escalated.
     *
     * @param run which course run, from 1, or null
     */
    public ReportDeadlines ask(CaseId caseId, ReportKind kind, @Nullable Integer run) {
        var facts = proposals.facts(caseId);
        var dates = times.of(facts.track(), kind, clock.instant());
        reports.ask(caseId, schedule.planned(facts, kind, run), dates.due());
        return dates;
    }
}
