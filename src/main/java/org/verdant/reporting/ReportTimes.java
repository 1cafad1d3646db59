package org.verdant.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.ProjectReport;
import org.verdant.workflow.ProposalProcess;

/** The deadlines of one report: what its kind has by itself or 15 days of grace, 30 days to escalation, 90 to a proposed suspension (B13). */
@Component
class ReportTimes {
    private static final Map<ReportKind, String> OWN = Map.of(
            ReportKind.KICK_OFF, "kickOff",
            ReportKind.INCEPTION, "submitInceptionReport",
            ReportKind.RUN, "submitRunReport",
            ReportKind.FINAL, "submitFinalReport");

    private final Deadlines deadlines;

    ReportTimes(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    ReportDeadlines of(String track, ReportKind kind, Instant asked) {
        var own = OWN.get(kind);
        var scheduled = own == null ? asked : asked.plus(time(track, own));
        var due = own == null ? asked.plus(time(track, ProjectReport.SUBMIT_REPORT)) : scheduled;
        return dates(track, asked, scheduled, due);
    }

    /** For a report that came back: as long as for a returned proposal, and never less than there was before. */
    ReportDeadlines again(String track, Instant before, Instant now) {
        var least = now.plus(time(track, ProposalProcess.COMPLETE_PROPOSAL));
        var due = before.isAfter(least) ? before : least;
        return dates(track, now, due, due);
    }

    private ReportDeadlines dates(String track, Instant from, Instant scheduled, Instant due) {
        return new ReportDeadlines(
                due,
                from.plus(Duration.between(from, due).multipliedBy(2).dividedBy(3)),
                scheduled.plus(time(track, "reportOverdue")),
                scheduled.plus(time(track, "proposeSuspension")));
    }

    private Duration time(String track, String step) {
        return deadlines.of(track, step).time();
    }
}
