package org.verdant.target;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/**
 * By how much each counter moves on each day, and since when that is known: what the board adds up. A distinct key counts while at least
 * one of its credits does (K4), provisionally while all of those are suspended (K16). Derived from the ledger, under every version of
 * the rule (K25).
 */
@Repository
class Movements {
    /**
     * From {@code spans} (from when to when a credit counts, and is firm, for a {@code state} of knowledge) to {@code steps}: by how much
     * its key moves on a day.
     */
    private static final String STEPS = """
            , edges as (
                select s.target, s.version, s.distinct_key, s.state, e.at, sum(e.live) as live, sum(e.firm) as firm
                  from spans s cross join lateral (values
                        (s.day, 1, (s.suspended_on is null or s.suspended_on > s.day)::int),
                        (least(s.ended_on, s.suspended_on), 0, -(s.suspended_on is null or s.suspended_on > s.day)::int),
                        (s.ended_on, -1, 0)) as e (at, live, firm)
                 where e.at is not null and (s.ended_on is null or s.ended_on > s.day)
                 group by s.target, s.version, s.distinct_key, s.state, e.at),
            standing as (
                select target, version, distinct_key, state, at, least(sum(live) over since, 1)::int as live,
                       least(sum(firm) over since, 1)::int as firm
                  from edges window since as (partition by target, version, distinct_key, state order by at)),
            steps as (
                select target, version, distinct_key, state, at as day, live - lag(live, 1, 0) over before as counted,
                       (live - firm) - lag(live - firm, 1, 0) over before as provisional
                  from standing window before as (partition by target, version, distinct_key, state order by at))
            """;

    private static final String KEEP = """
            , kept as (
                insert into target_movement (target, version, distinct_key, day, counted, provisional, recorded_at)
                select target, version, distinct_key, day, counted, provisional, recorded_at from due
                returning target, version, day, counted, provisional)
            insert into target_day (target, version, day, counted, provisional)
            select target, version, day, sum(counted), sum(provisional) from kept group by target, version, day
            on conflict (target, version, day) do update
               set counted = target_day.counted + excluded.counted, provisional = target_day.provisional + excluded.provisional
            """;

    /** What the ledger says of the keys in {@code moved}, less what is kept of them already. */
    static final String SETTLE = """
            with moved as (%s),
            spans as (
                select d.target, d.version, c.distinct_key, 0 as state, c.counts_from as day,
                       (select min(x.effective_date) from credit_reversal x where x.credit_id = c.id) as ended_on,
                       (select s.effective_date from credit_suspension s where s.credit_id = c.id) as suspended_on
                  from moved m join credit c on c.target = m.target and c.distinct_key = m.distinct_key and c.outcome <> 'REFUSED'
                  join target_definition d on d.target = c.target and d.count_at = c.count_at
                       and c.effective_date between d.window_from and d.window_to)
            """ + STEPS + """
            , due as (
                select target, version, distinct_key, day, sum(counted) as counted, sum(provisional) as provisional, cast(:now as timestamptz) as recorded_at
                  from (select target, version, distinct_key, day, counted, provisional from steps
                        union all
                        select k.target, k.version, k.distinct_key, k.day, -k.counted, -k.provisional
                          from moved m join target_movement k on k.target = m.target and k.distinct_key = m.distinct_key) difference
                 group by target, version, distinct_key, day having sum(counted) <> 0 or sum(provisional) <> 0)
            """ + KEEP;

    private static final String OF_FILE =
            "select distinct target, distinct_key from credit where case_id = :case and target = :target";

    /** Everything that was ever known of each key, one state of knowledge after the other. */
    static final String RECOUNT = """
            with instants as (
                select target, distinct_key, at, row_number() over (partition by target, distinct_key order by at) as state from (
                    select target, distinct_key, posted_at as at from credit where outcome <> 'REFUSED' and target = any(:targets)
                    union
                    select c.target, c.distinct_key, x.reversed_at from credit_reversal x join credit c on c.id = x.credit_id
                     where c.target = any(:targets)
                    union
                    select c.target, c.distinct_key, s.suspended_at from credit_suspension s join credit c on c.id = s.credit_id
                     where c.target = any(:targets)) moment),
            ended as (
                select i.target, i.distinct_key, i.state, x.credit_id, min(x.effective_date) as ended_on
                  from credit_reversal x join credit c on c.id = x.credit_id
                  join instants i on i.target = c.target and i.distinct_key = c.distinct_key and i.at >= x.reversed_at
                 group by i.target, i.distinct_key, i.state, x.credit_id),
            spans as (
                select d.target, d.version, c.distinct_key, i.state, c.counts_from as day, e.ended_on, s.effective_date as suspended_on
                  from credit c join target_definition d on d.target = c.target and d.count_at = c.count_at
                       and c.effective_date between d.window_from and d.window_to
                  join instants i on i.target = c.target and i.distinct_key = c.distinct_key and i.at >= c.posted_at
                  left join ended e on e.credit_id = c.id and e.state = i.state
                  left join credit_suspension s on s.credit_id = c.id and s.suspended_at <= i.at
                 where c.outcome <> 'REFUSED' and c.target = any(:targets))
            """ + STEPS + """
            , due as (
                select k.target, k.version, k.distinct_key, k.day, sum(k.counted) as counted, sum(k.provisional) as provisional,
                       i.at as recorded_at
                  from (select target, version, distinct_key, day, counted, provisional, state from steps
                        union all
                        select target, version, distinct_key, day, -counted, -provisional, state + 1 from steps) k
                  join instants i on i.target = k.target and i.distinct_key = k.distinct_key and i.state = k.state
                 group by k.target, k.version, k.distinct_key, k.day, i.at having sum(k.counted) <> 0 or sum(k.provisional) <> 0)
            """ + KEEP;

    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The statement that settles the keys which a query names as {@code target} and {@code distinct_key}. */
    static String settling(String keys) {
        return SETTLE.formatted(keys);
    }

    /** After a move of the ledger: what became known at that instant about what the file is counted under. */
    void settle(CaseId caseId, TargetCode target, Instant now) {
        jdbc.sql(settling(OF_FILE))
                .param("case", caseId.value())
                .param("target", target.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether there is a version of a rule for which nothing is made yet. */
    boolean lackAVersion() {
        return jdbc.sql("""
                        select exists (select target, version from target_definition except select target, version from target_recount)""").query(Boolean.class).single();
    }

    /** Every target that ever had a rule, in code order. */
    List<TargetCode> targets() {
        return jdbc.sql("select distinct target from target_definition order by target")
                .query((row, n) -> TargetCode.of(row.getString("target")))
                .list();
    }

    /** Throws away what is kept of some targets and makes it again from the ledger. Callers hold their locks. */
    void recount(List<TargetCode> targets, Instant now) {
        var codes = targets.stream().map(TargetCode::value).toArray(String[]::new);
        for (var table : List.of("target_movement", "target_day", "target_recount")) {
            jdbc.sql("delete from " + table + " where target = any(:targets)")
                    .param("targets", codes)
                    .update();
        }
        jdbc.sql(RECOUNT).param("targets", codes).update();
        jdbc.sql("""
                        insert into target_recount (target, version, recounted_at)
                        select target, version, :now from target_definition where target = any(:targets)""")
                .param("targets", codes)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
