package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the commitments without a minimum: on a day, and as it was known at an instant. */
@Component
public class TrackedFigures {
    private static final String SUMS = """
            select target, measure,
                   coalesce(sum(amount) filter (where distinct_key = ''), 0)
                       + count(*) filter (where distinct_key <> '' and amount > 0) as figure
              from (select target, measure, distinct_key, sum(amount) as amount from tracked_figure
                     where effective_date <= :day and recorded_at <= :known group by target, measure, distinct_key) moved
             group by target, measure""";

    private final JdbcClient jdbc;
    private final Programme programme;

    TrackedFigures(JdbcClient jdbc, Programme programme) {
        this.jdbc = jdbc;
        this.programme = programme;
    }

    /** By commitment and measure, in the programme's order. Null, never 0, where no track is open that could move it. */
    public Map<TargetCode, Map<String, @Nullable Long>> asOf(LocalDate day, Instant knownAt) {
        var sums = new HashMap<String, Long>();
        LedgerSql.query(jdbc, SUMS, day, knownAt).query(row -> {
            sums.put(row.getString("target") + " " + row.getString("measure"), row.getLong("figure"));
        });
        var figures = new LinkedHashMap<TargetCode, Map<String, @Nullable Long>>();
        for (var tracked : programme.tracked()) {
            var measures = new LinkedHashMap<String, @Nullable Long>();
            for (var measure : tracked.measures()) {
                var none = tracked.track() == null ? null : Long.valueOf(0);
                measures.put(measure.code(), sums.getOrDefault(tracked.code().value() + " " + measure.code(), none));
            }
            figures.put(tracked.code(), measures);
        }
        return figures;
    }
}
