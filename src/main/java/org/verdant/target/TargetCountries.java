package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CountryCode;

/**
 * Which countries were present in what counts on a day, as known at an instant: in how many distinct keys of each target. Adds up whole
 * months, and the days of the last one; takes off what was learnt later in the month in which the instant lies.
 */
@Component
public class TargetCountries {
    static final String PRESENT = LedgerSql.RULE + """
            , until as (
                select date_trunc('month', cast(:day as date))::date as month,
                       date_trunc('month', cast(:known as timestamptz) at time zone 'UTC')::date as learnt_in)
            select target, country, sum(counted) as counted from (
                select p.target, unnest(p.countries) as country, unnest(p.counted) as counted
                  from until u cross join rule r join target_presence p on p.target = r.target and p.version = r.version
                 where p.learnt_in <= u.learnt_in
                   and (p.span = 'MONTH' and p.since < u.month or p.span = 'DAY' and p.since between u.month and :day)
                union all
                select m.target, unnest(m.countries), -m.present
                  from rule r join target_movement m on m.target = r.target and m.version = r.version
                 where m.recorded_at > :known and m.day <= :day
                   and m.recorded_at < date_trunc('month', cast(:known as timestamptz), 'UTC') + interval '1 month') present
             group by target, country having sum(counted) <> 0
            """;

    private final JdbcClient jdbc;

    TargetCountries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By country code. */
    public List<CountryStanding> asOf(LocalDate day, Instant knownAt) {
        Map<CountryCode, CountryStanding> standings = new TreeMap<>();
        LedgerSql.query(jdbc, PRESENT, day, knownAt).query(row -> {
            standings
                    .computeIfAbsent(
                            CountryCode.of(row.getString("country")),
                            code -> new CountryStanding(code, new HashMap<>()))
                    .counted()
                    .put(TargetCode.of(row.getString("target")), row.getInt("counted"));
        });
        return List.copyOf(standings.values());
    }
}
