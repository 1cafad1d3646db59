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
                select s.target, s.version, s.distinct_key, s.since, min(s.until) as until, e.at, sum(e.live) as live, sum(e.firm) as firm
                  from spans s cross join lateral (values
                        (s.day, 1, (s.suspended_on is null or s.suspended_on > s.day)::int),
                        (least(s.ended_on, s.suspended_on), 0, -(s.suspended_on is null or s.suspended_on > s.day)::int),
                        (s.ended_on, -1, 0)) as e (at, live, firm)
                 where e.at is not null and (s.ended_on is null or s.ended_on > s.day)
                 group by s.target, s.version, s.distinct_key, s.since, e.at),
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
                select target, version, distinct_key, day, counted, provisional, recorded_at from due order by target, distinct_key
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
            with fitting as materialized (
                select c.id, c.target, c.distinct_key, c.counts_from, c.posted_at, d.version from credit c
                  join target_definition d on d.target = c.target and d.count_at = c.count_at
                       and c.effective_date between d.window_from and d.window_to
                 where c.outcome <> 'REFUSED' and c.target = any(:targets)),
            shared as materialized (
                select target, distinct_key from credit where outcome <> 'REFUSED' and target = any(:targets)
                 group by target, distinct_key having count(*) > 1),
            alone as (
                select c.target, c.version, c.distinct_key, move.day, move.counted, move.provisional, move.at as recorded_at
                  from fitting c left join credit_reversal x on x.credit_id = c.id left join credit_suspension s on s.credit_id = c.id
                 cross join lateral (values
                        (c.counts_from, 1, 0, c.posted_at),
                        (s.effective_date, 0, 1, s.suspended_at),
                        (greatest(x.effective_date, case when x.credit_id is not null then c.counts_from end), -1,
                         case when x.effective_date > s.effective_date then -1 else 0 end, x.reversed_at),
                        (case when x.effective_date <= s.effective_date then s.effective_date end, 0, -1, x.reversed_at))
                       as move (day, counted, provisional, at)
                 where move.day is not null
                   and not exists (select 1 from shared k where k.target = c.target and k.distinct_key = c.distinct_key)),
            moment as (
                select c.target, c.distinct_key, c.posted_at as at from shared k join credit c using (target, distinct_key)
                 where c.outcome <> 'REFUSED'
                union
                select c.target, c.distinct_key, x.reversed_at from shared k join credit c using (target, distinct_key)
                  join credit_reversal x on x.credit_id = c.id
                union
                select c.target, c.distinct_key, s.suspended_at from shared k join credit c using (target, distinct_key)
                  join credit_suspension s on s.credit_id = c.id),
            instants as (
                select target, distinct_key, at as since, lead(at) over (partition by target, distinct_key order by at) as until from moment),
            spans as materialized (
                select c.target, c.version, c.distinct_key, i.since, i.until, c.counts_from as day,
                       (select min(x.effective_date) from credit_reversal x where x.credit_id = c.id and x.reversed_at <= i.since) as ended_on,
                       (select s.effective_date from credit_suspension s where s.credit_id = c.id and s.suspended_at <= i.since)
                       as suspended_on
                  from instants i join fitting c on c.target = i.target and c.distinct_key = i.distinct_key and c.posted_at <= i.since)
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
        for (var table : List.of("target_movement", "target_day", "target_recount")) {
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
