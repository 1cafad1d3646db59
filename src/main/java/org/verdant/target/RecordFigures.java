package org.verdant.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Enters what a file adds to a commitment that is tracked without a minimum, or takes back from it. Entering it twice is entering it
 * once, and no target is moved by it ({@code domain.md} 1.3).
 */
@UseCase
public class RecordFigures {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordFigures(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters the figures that are not there yet.
     *
     * @param effectiveDate the last day of what was held at its place, or the day on which money moved
     */
    public void record(CaseId caseId, TargetCode tracked, LocalDate effectiveDate, List<TrackedFigure> figures) {
        var entered = 0;
        for (var figure : figures) {
            entered += enter(caseId, tracked, effectiveDate, figure);
        }
        if (entered > 0) {
            events.publishEvent(new FiguresRecorded(caseId, tracked, effectiveDate));
        }
    }

    private int enter(CaseId caseId, TargetCode tracked, LocalDate effectiveDate, TrackedFigure figure) {
        return jdbc.sql("""
                        insert into tracked_figure (case_id, target, measure, distinct_key, amount, entry, effective_date, recorded_at)
                        values (:case, :target, :measure, :key, :amount, :entry, :day, :now) on conflict do nothing""")
                .param("case", caseId.value())
                .param("target", tracked.value())
                .param("measure", figure.measure())
                .param("key", figure.key() == null ? "" : figure.key())
                .param("amount", figure.amount())
                .param("entry", figure.entry())
                .param("day", effectiveDate)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
