package org.verdant.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counter of a commitment under every version of its rule that was known at an instant, side by side (K25). */
@Component
public class TargetVersions {
    private static final String VERSIONS = """
            select d.*, coalesce(k.counted, 0) as counted, coalesce(k.provisional, 0) as provisional
              from target_definition d left join lateral (
                   select sum(counted) as counted, sum(provisional) as provisional from (
                       select t.counted, t.provisional from target_day t
                        where t.target = d.target and t.version = d.version and t.day <= :day
                       union all
                       select -l.counted, -l.provisional from target_learnt l
                        where l.target = d.target and l.version = d.version and l.day <= :day
                          and l.learnt_on > (cast(:known as timestamptz) at time zone 'UTC')::date
                       union all
                       select -m.counted, -m.provisional from target_movement m
                        where m.target = d.target and m.version = d.version and m.day <= :day and
            """ + LedgerSql.SAME_DAY + """
                       ) moved) k on true
             where d.target = :target
               and (d.recorded_at <= :known or not exists (select 1 from target_definition e
                                                            where e.target = d.target and e.version < d.version))
             order by d.version desc
            """;

    private final JdbcClient jdbc;

    TargetVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version first. */
    public List<VersionStanding> of(TargetCode target, LocalDate day, Instant knownAt) {
        return LedgerSql.query(jdbc, VERSIONS, day, knownAt)
                .param("target", target.value())
                .query((row, n) -> new VersionStanding(
                        TargetDefinitions.read(row, n), row.getInt("counted"), row.getInt("provisional")))
                .list();
    }
}
