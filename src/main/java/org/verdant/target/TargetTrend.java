package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each counter moved, month by month, from the beginning of the window to a day, as known at an instant. */
@Component
public class TargetTrend {
    private static final String MONTHS = LedgerSql.POSTED + """
            , month as (
                select least((m + interval '1 month - 1 day')::date, cast(:last as date)) as day
                  from generate_series(date_trunc('month', cast(:first as date)), cast(:last as date), interval '1 month') m)
            select month.day, p.target, count(distinct p.distinct_key) as counted
              from month join posted p on p.effective_date <= month.day and (p.ended_on is null or p.ended_on > month.day)
             group by month.day, p.target
            """;

    private final JdbcClient jdbc;
    private final Programme programme;

    TargetTrend(JdbcClient jdbc, Programme programme) {
        this.jdbc = jdbc;
        this.programme = programme;
    }

    /** Oldest first; nothing before the window begins. */
    public List<MonthPoint> until(LocalDate day, Instant knownAt) {
        var window = programme.window();
        if (day.isBefore(window.from())) {
            return List.of();
        }
        var last = day.isAfter(window.to()) ? window.to() : day;
        var points = new TreeMap<LocalDate, MonthPoint>();
        ends(window.from(), last).forEach(end -> points.put(end, new MonthPoint(end, new HashMap<>())));
        LedgerSql.query(jdbc, MONTHS, day, knownAt)
                .param("first", window.from())
                .param("last", last)
                .query(row -> {
                    Objects.requireNonNull(points.get(row.getObject("day", LocalDate.class)))
                            .counted()
                            .put(TargetCode.of(row.getString("target")), row.getInt("counted"));
                });
        return List.copyOf(points.values());
    }

    private static List<LocalDate> ends(LocalDate first, LocalDate last) {
        var ends = new ArrayList<LocalDate>();
        for (var month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            var end = month.plusMonths(1).minusDays(1);
            ends.add(end.isAfter(last) ? last : end);
        }
        return ends;
    }
}
