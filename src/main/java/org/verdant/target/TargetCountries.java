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
    private static final String PRESENT = LedgerSql.POSTED + """
            select country, p.target, count(distinct p.distinct_key) as counted
              from posted p join credit_claim k on k.id = p.claim_id cross join lateral unnest(k.countries) as country
             where p.ended_on is null or p.ended_on > :day
             group by country, p.target
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
