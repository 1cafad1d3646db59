package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each counter moved, month by month, from the beginning of the window to a day, as known at an instant. */
@Component
public class TargetTrend {
    private static final String MONTHS = LedgerSql.MOVED + """
            select least((date_trunc('month', greatest(day, :first)) + interval '1 month - 1 day')::date, :last) as day, target,
                   sum(counted) as counted
              from moved group by 1, target order by 1
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
        var moves = new HashMap<LocalDate, Map<TargetCode, Integer>>();
        LedgerSql.query(jdbc, MONTHS, last, knownAt)
                .param("first", window.from())
                .param("last", last)
                .query(row -> {
                    moves.computeIfAbsent(row.getObject("day", LocalDate.class), end -> new HashMap<>())
                            .put(TargetCode.of(row.getString("target")), row.getInt("counted"));
                });
        return added(ends(window.from(), last), moves);
    }

    private static List<MonthPoint> added(List<LocalDate> ends, Map<LocalDate, Map<TargetCode, Integer>> moves) {
        var points = new ArrayList<MonthPoint>();
        var counted = new HashMap<TargetCode, Integer>();
        for (var end : ends) {
            moves.getOrDefault(end, Map.of()).forEach((target, moved) -> counted.merge(target, moved, Integer::sum));
            points.add(new MonthPoint(end, Map.copyOf(counted)));
        }
        return points;
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
