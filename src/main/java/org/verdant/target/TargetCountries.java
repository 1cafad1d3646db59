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

/** Which countries were present in what counts on a day, as known at an instant. */
@Component
public class TargetCountries {
    private static final String PRESENT = LedgerSql.LIVE + """
            select country, target, count(*) as counted from (
                select distinct l.target, l.distinct_key, country
                  from live l join credit_claim k on k.id = l.claim_id cross join lateral unnest(k.countries) as country) present
             group by country, target
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
