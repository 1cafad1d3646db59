package org.verdant.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.ReportProcess;

/**
 * Sets when the report of an event is due, when its proposer is reminded and from when on it no longer counts: so many days after the
 * event's last day is over at its place ({@code domain.md} 4.7).
 */
@UseCase
public class ScheduleReport {
    /** The deadline's name for the day from which a report no longer counts. */
    static final String MISSING = "reportMissing";

    private static final Duration LATE = Duration.ofDays(1);

    private final ProposalReader proposals;
    private final Deadlines deadlines;
    private final Schedules schedules;
    private final Clock clock;

    ScheduleReport(ProposalReader proposals, Deadlines deadlines, Schedules schedules, Clock clock) {
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.schedules = schedules;
        this.clock = clock;
    }

    public ReportSchedule schedule(CaseId caseId) {
        var facts = proposals.facts(caseId);
        var event = facts.requireEvent();
        var over = begins(
                event.lastDay().plusDays(1).atStartOfDay(event.timeZone()).toInstant());
        var deadline = deadlines.of(facts.track(), ReportProcess.SUBMIT_REPORT);
        var schedule = new ReportSchedule(
                over.plus(deadline.time()),
                over.plus(deadline.reminder() == null ? deadline.time() : deadline.reminder()),
                over.plus(deadlines.of(facts.track(), MISSING).time()));
        schedules.set(caseId, schedule);
        return schedule;
    }

    /** A file that was suspended when its event was over is asked when it goes on, and has its full time from then. */
    private Instant begins(Instant over) {
        var now = clock.instant();
        return now.isAfter(over.plus(LATE)) ? now : over;
    }
}
