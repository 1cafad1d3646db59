package org.verdant.reporting;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.ProposalProcess;

/** How long a proposer has for a report that came back: as long as for a returned proposal, and never less than there was before. */
@Component
class ReturnPeriod {
    private final Schedules schedules;
    private final Deadlines deadlines;
    private final Clock clock;

    ReturnPeriod(Schedules schedules, Deadlines deadlines, Clock clock) {
        this.schedules = schedules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    ReportSchedule extend(CaseId caseId, String track) {
        var period = deadlines.of(track, ProposalProcess.COMPLETE_PROPOSAL).time();
        var now = clock.instant();
        var least = now.plus(period);
        var stop = schedules
                .of(caseId)
                .map(ReportSchedule::stop)
                .filter(before -> before.isAfter(least))
                .orElse(least);
        var schedule = new ReportSchedule(least, now.plus(period.multipliedBy(2).dividedBy(3)), stop);
        schedules.set(caseId, schedule);
        return schedule;
    }
}
