package org.verdant.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.CaseId;
import org.verdant.shared.UseCase;

/**
 * Takes back everything that a file has added to commitments without a minimum, by entries of the opposite sign: what was known before
 * that day stays as it was. Where nothing is left to take back, nothing happens.
 */
@UseCase
public class ReverseFigures {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReverseFigures(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes back whatever a file added, by entries of the opposite sign.
     *
     * @param entry why: {@code STOPPED}
     */
    public void reverse(CaseId caseId, LocalDate effectiveDate, String entry) {
        jdbc
                .sql("""
                        insert into tracked_figure (case_id, target, measure, distinct_key, amount, entry, effective_date, recorded_at)
                        select case_id, target, measure, distinct_key, -sum(amount), :entry, :day, :now from tracked_figure
                         where case_id = :case group by case_id, target, measure, distinct_key having sum(amount) <> 0
                        on conflict do nothing returning target""")
                .param("case", caseId.value())
                .param("entry", entry)
                .param("day", effectiveDate)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .sorted()
                .map(TargetCode::of)
                .forEach(tracked -> events.publishEvent(new FiguresRecorded(caseId, tracked, effectiveDate)));
    }
}
