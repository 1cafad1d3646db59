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
     * From {@code spans} (from when to when a credit counts, and is firm, as known from {@code since} {@code until}) to {@code steps}: by
     * how much its key moves on a day.
     */
    private static final String STEPS = """
            , edges as (
                select target, version, distinct_key, since, min(until) as until, at, sum(live) as live, sum(firm) as firm from (
                        select target, version, distinct_key, since, until, day as at, 1 as live,
                               (suspended_on is null or suspended_on > day)::int as firm
                          from spans where ended_on is null or ended_on > day
                        union all
                        select target, version, distinct_key, since, until, least(ended_on, suspended_on), 0,
                               -(suspended_on is null or suspended_on > day)::int
                          from spans where ended_on > day or (ended_on is null and suspended_on is not null)
                        union all
                        select target, version, distinct_key, since, until, ended_on, -1, 0 from spans where ended_on > day) edge
                 group by target, version, distinct_key, since, at),
            standing as (
                select target, version, distinct_key, since, until, at, least(sum(live) over so_far, 1)::int as live,
                       least(sum(firm) over so_far, 1)::int as firm
                  from edges window so_far as (partition by target, version, distinct_key, since order by at)),
            steps as (
                select target, version, distinct_key, since, until, at as day, live - lag(live, 1, 0) over before as counted,
                       (live - firm) - lag(live - firm, 1, 0) over before as provisional
                  from standing window before as (partition by target, version, distinct_key, since order by at))
            """;

    private static final String KEEP = """
            , kept as (
                insert into target_movement (target, version, distinct_key, day, counted, provisional, recorded_at)
                select target, version, distinct_key, day, counted, provisional, recorded_at from due order by recorded_at
                returning target, version, day, counted, provisional, recorded_at),
            learnt as (
                insert into target_learnt (target, version, learnt_on, day, counted, provisional)
                select target, version, (recorded_at at time zone 'UTC')::date, day, sum(counted), sum(provisional)
                  from kept group by 1, 2, 3, 4
                on conflict (target, version, learnt_on, day) do update
                   set counted = target_learnt.counted + excluded.counted,
                       provisional = target_learnt.provisional + excluded.provisional)
            insert into target_day (target, version, day, counted, provisional)
            select target, version, day, sum(counted), sum(provisional) from kept group by target, version, day
            on conflict (target, version, day) do update
               set counted = target_day.counted + excluded.counted, provisional = target_day.provisional + excluded.provisional
            """;

    /** What the ledger says of the keys in {@code moved}, less what is kept of them already. */
    static final String SETTLE = """
            with moved as (%s),
            spans as (
                select d.target, d.version, c.distinct_key, cast(:now as timestamptz) as since, cast(null as timestamptz) as until, c.counts_from as day,
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

    /**
     * Everything that was ever known of each key. Most keys have one credit, whose few moves can be written down; those that share a key
     * are counted anew for each state of knowledge, which lasts from one of its instants to the next.
     */
    static final String RECOUNT = """
            with ledger as materialized (
                select c.id, c.target, c.distinct_key, c.count_at, c.effective_date, c.counts_from, c.posted_at,
                       least(x.effective_date, y.effective_date) as ended_on, x.effective_date as reversed_on, x.reversed_at,
                       y.effective_date as corrected_on, y.reversed_at as corrected_at, s.effective_date as suspended_on, s.suspended_at
                  from credit c left join credit_reversal x on x.credit_id = c.id and not x.correction
                  left join credit_reversal y on y.credit_id = c.id and y.correction
                  left join credit_suspension s on s.credit_id = c.id
                 where c.outcome <> 'REFUSED' and c.target = any(:targets)),
            shared as materialized (select target, distinct_key from ledger group by target, distinct_key having count(*) > 1),
            kin as materialized (select l.* from shared k join ledger l using (target, distinct_key)),
            single as materialized (
                select l.*, coalesce(l.reversed_at, l.corrected_at) as ended_at, d.version from ledger l
                  join target_definition d on d.target = l.target and d.count_at = l.count_at
                       and l.effective_date between d.window_from and d.window_to
                 where not exists (select 1 from shared k where k.target = l.target and k.distinct_key = l.distinct_key)),
            alone as (
                select target, version, distinct_key, counts_from as day, 1 as counted, 0 as provisional, posted_at as recorded_at from single
                union all
                select target, version, distinct_key, suspended_on, 0, 1, suspended_at from single where suspended_on is not null
                union all
                select target, version, distinct_key, greatest(ended_on, counts_from), -1, case when ended_on > suspended_on then -1 else 0 end,
                       ended_at
                  from single where ended_on is not null
                union all
                select target, version, distinct_key, suspended_on, 0, -1, ended_at from single where ended_on <= suspended_on),
            moment as (
                select target, distinct_key, posted_at as at from kin
                union select target, distinct_key, reversed_at from kin where reversed_at is not null
                union select target, distinct_key, corrected_at from kin where corrected_at is not null
                union select target, distinct_key, suspended_at from kin where suspended_at is not null),
            instants as (
                select target, distinct_key, at as since, lead(at) over (partition by target, distinct_key order by at) as until from moment),
            spans as materialized (
                select l.target, d.version, l.distinct_key, i.since, i.until, l.counts_from as day,
                       least(case when l.reversed_at <= i.since then l.reversed_on end,
                             case when l.corrected_at <= i.since then l.corrected_on end) as ended_on,
                       case when l.suspended_at <= i.since then l.suspended_on end as suspended_on
                  from instants i join kin l on l.target = i.target and l.distinct_key = i.distinct_key and l.posted_at <= i.since
                  join target_definition d on d.target = l.target and d.count_at = l.count_at
                       and l.effective_date between d.window_from and d.window_to)
            """ + STEPS + """
            , due as (
                select target, version, distinct_key, day, sum(counted) as counted, sum(provisional) as provisional, recorded_at
                  from (select target, version, distinct_key, day, counted, provisional, since as recorded_at from steps
                        union all
                        select target, version, distinct_key, day, -counted, -provisional, until from steps where until is not null) move
                 group by target, version, distinct_key, day, recorded_at having sum(counted) <> 0 or sum(provisional) <> 0
                union all
                select target, version, distinct_key, day, counted, provisional, recorded_at from alone)
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
        for (var table : List.of("target_movement", "target_learnt", "target_day", "target_recount")) {
            jdbc.sql("delete from " + table + " where target = any(:targets)")
                    .param("targets", codes)
                    .update();
        }
        jdbc.sql("set local work_mem = '64MB'").update();
        jdbc.sql(RECOUNT).param("targets", codes).update();
        jdbc.sql("set local work_mem to default").update();
        jdbc.sql("""
                        insert into target_recount (target, version, recounted_at)
                        select target, version, :now from target_definition where target = any(:targets)""")
                .param("targets", codes)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
