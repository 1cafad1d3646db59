package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every count begins with: the rules known at {@code :known}, and by how much they moved up to {@code :day}. */
final class LedgerSql {
    /** The rule of each target in force then; the first one also before it was recorded. */
    static final String RULE = """
            with rule as (
                select distinct on (d.target) d.* from target_definition d
                 where d.recorded_at <= :known or not exists (select 1 from target_definition e
                                                               where e.target = d.target and e.version < d.version)
                 order by d.target, d.version desc)
            """;

    /** Movements {@code m} that were learnt after {@code :known}, on the same day. */
    static final String SAME_DAY = """
            m.recorded_at > :known and m.recorded_at < date_trunc('day', cast(:known as timestamptz), 'UTC') + interval '1 day'
            """;

    /**
     * {@code rule} as above, and {@code moved}: by how much each counter moved on each day up to {@code :day}. What is known now, less
     * what was learnt after {@code :known}.
     */
    static final String MOVED = RULE + """
            , moved as (
                select target, version, day, sum(counted) as counted, sum(provisional) as provisional from (
                    select t.target, t.version, t.day, t.counted, t.provisional
                      from rule r join target_day t on t.target = r.target and t.version = r.version where t.day <= :day
                    union all
                    select l.target, l.version, l.day, -l.counted, -l.provisional
                      from rule r join target_learnt l on l.target = r.target and l.version = r.version
                     where l.learnt_on > (cast(:known as timestamptz) at time zone 'UTC')::date and l.day <= :day
                    union all
                    select m.target, m.version, m.day, -m.counted, -m.provisional
                      from rule r join target_movement m on m.target = r.target and m.version = r.version
                     where
            """ + SAME_DAY + """
                       and m.day <= :day) by_day
                 group by target, version, day)
            """;

    private LedgerSql() {}

    static JdbcClient.StatementSpec query(JdbcClient jdbc, String sql, LocalDate day, Instant knownAt) {
        return jdbc.sql(sql).param("day", day).param("known", knownAt.atOffset(ZoneOffset.UTC));
    }
}
