package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known in words of the commitments without a minimum: on a day, and as it was known at an instant. */
@Component
public class TrackedWords {
    private static final int MOST = 3;

    private static final String NEWEST = """
            select target, measure, words, effective_date from (
                select w.*, row_number() over (partition by target, measure order by effective_date desc, id desc) as place
                  from tracked_word w where effective_date <= :day and recorded_at <= :known) newest
             where place <= """ + MOST + " order by target, measure, place";

    private final JdbcClient jdbc;

    TrackedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last words of each measure, the newest first, three at most. */
    public Map<TargetCode, Map<String, List<TrackedWord>>> asOf(LocalDate day, Instant knownAt) {
        var words = new HashMap<TargetCode, Map<String, List<TrackedWord>>>();
        LedgerSql.query(jdbc, NEWEST, day, knownAt).query(row -> {
            words.computeIfAbsent(TargetCode.of(row.getString("target")), code -> new HashMap<>())
                    .computeIfAbsent(row.getString("measure"), measure -> new ArrayList<>())
                    .add(new TrackedWord(
                            row.getString("measure"),
                            row.getString("words"),
                            null,
                            row.getObject("effective_date", LocalDate.class)));
        });
        return words;
    }
}
