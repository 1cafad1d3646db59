package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every count begins with: the rules known at {@code :known}, and the credits up to {@code :day} that fit them. */
final class LedgerSql {
    /** Two named queries, {@code rule} and {@code posted}; live on a day is what began by it and did not end by it. */
    static final String POSTED = """
            with rule as (
                select distinct on (d.target) d.* from target_definition d
                 where d.recorded_at <= :known or not exists (select 1 from target_definition e
                                                               where e.target = d.target and e.version < d.version)
                 order by d.target, d.version desc),
            posted as (
                select c.target, c.distinct_key, c.claim_id, c.outcome, c.effective_date, x.effective_date as ended_on
                  from credit c join rule r on r.target = c.target
                  left join credit_reversal x on x.credit_id = c.id and x.reversed_at <= :known
                 where c.outcome <> 'REFUSED' and c.posted_at <= :known and c.effective_date <= :day
                   and c.count_at = r.count_at and c.effective_date between r.window_from and r.window_to)
            """;

    private LedgerSql() {}

    static JdbcClient.StatementSpec query(JdbcClient jdbc, String sql, LocalDate day, Instant knownAt) {
        return jdbc.sql(sql).param("day", day).param("known", knownAt.atOffset(ZoneOffset.UTC));
    }
}
