package org.verdant.target;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.CaseId;

/**
 * By how much each counter moves on each day, and since when that is known: what the board adds up. A distinct key counts while at least
 * one of its credits does (K4), provisionally while all of those are suspended (K16), and with it each country that was present in at
 * least one of those. Derived from the ledger, under every version of the rule (K25).
 */
@Repository
class Movements {
    /**
     * From {@code spans} (from when to when a credit counts, and is firm, as known from {@code since} {@code until}) to {@code due}: by
     * how much its key moves on a day, and in how much of what counts each country was present ({@code country} '' is the key itself).
     */
    private static final String STEPS = """
            , edges as (
                select target, version, key, country, since, min(until) as until, at, sum(live) as live, sum(firm) as firm from (
                        select target, version, key, country, since, until, day as at, 1 as live,
                               (suspended_on is null or suspended_on > day)::int as firm
                          from spans where ended_on is null or ended_on > day
                        union all
                        select target, version, key, country, since, until, least(ended_on, suspended_on), 0,
                               -(suspended_on is null or suspended_on > day)::int
                          from spans where ended_on > day or (ended_on is null and suspended_on is not null)
                        union all
                        select target, version, key, country, since, until, ended_on, -1, 0 from spans where ended_on > day) edge
                 group by target, version, key, country, since, at),
            standing as (
                select target, version, key, country, since, until, at, least(sum(live) over so_far, 1)::int as live,
                       least(sum(firm) over so_far, 1)::int as firm
                  from edges window so_far as (partition by target, version, key, country, since order by at)),
            steps as (
                select target, version, key, country, since, until, at as day, live - lag(live, 1, 0) over before as counted,
                       case when country = '' then (live - firm) - lag(live - firm, 1, 0) over before else 0 end as provisional
                  from standing window before as (partition by target, version, key, country, since order by at)),
            moves as (%s),
            due as (
                select target, version, key, day, case when country = '' then sum(counted) else 0 end as counted,
                       sum(provisional) as provisional, case when country = '' then 0 else sum(counted) end as present,
                       array_remove(array[country], '') as countries, recorded_at
                  from moves group by target, version, key, country, day, recorded_at having sum(counted) <> 0 or sum(provisional) <> 0
            """;

    /** Writes what is {@code due} and adds it to the sums. */
    private static final String KEEP = """
            ),
            kept as (
                insert into target_movement (target, version, key, day, counted, provisional, present, countries, recorded_at)
                select target, version, key, day, counted, provisional, present, countries, recorded_at from due
                returning target, version, day, counted, provisional, present, countries, (recorded_at at time zone 'UTC')::date as learnt_on,
                          date_trunc('month', recorded_at at time zone 'UTC')::date as learnt_in),
            sums as materialized (
                select target, version, learnt_on, day, sum(counted)::int as counted, sum(provisional)::int as provisional from kept
                 group by target, version, learnt_on, day having sum(counted) <> 0 or sum(provisional) <> 0),
            learnt as (
                insert into target_learnt (target, version, learnt_on, day, counted, provisional) select * from sums
                on conflict (target, version, learnt_on, day) do update
                   set counted = target_learnt.counted + excluded.counted,
                       provisional = target_learnt.provisional + excluded.provisional),
            days as (
                insert into target_day (target, version, day, counted, provisional)
                select target, version, day, sum(counted), sum(provisional) from sums group by target, version, day
                on conflict (target, version, day) do update
                   set counted = target_day.counted + excluded.counted, provisional = target_day.provisional + excluded.provisional),
            here as materialized (
                select target, version, learnt_in, day, country, sum(present)::int as counted from (
                        select target, version, learnt_in, day, unnest(countries) as country, present from kept where present <> 0) one
                 group by target, version, learnt_in, day, country having sum(present) <> 0)
            insert into target_presence (target, version, learnt_in, span, since, countries, counted)
            select target, version, learnt_in, span, since, array_agg(country), array_agg(counted) from (
                    select target, version, learnt_in, 'DAY' as span, day as since, country, counted from here
                    union all
                    select target, version, learnt_in, 'MONTH', date_trunc('month', day::timestamp)::date, country, sum(counted)::int
                      from here group by 1, 2, 3, 5, 6 having sum(counted) <> 0) placed
             group by target, version, learnt_in, span, since
            on conflict (target, version, learnt_in, span, since) do update set (countries, counted) = (
                select coalesce(array_agg(country), '{}'), coalesce(array_agg(counted), '{}') from (
                    select country, sum(n)::int as counted
                      from unnest(target_presence.countries || excluded.countries, target_presence.counted || excluded.counted) both_of (country, n)
                     group by country having sum(n) <> 0) merged)
            """;

    /** What the ledger says of the keys in {@code moved}, less what is kept of them already: each was learnt at a moment of its credits. */
    static final String SETTLE = """
            with moved as (
                select c.target, c.distinct_key, min(c.seq) as key from credit c
                 where c.outcome <> 'REFUSED' and (c.target, c.distinct_key) in (%s) group by c.target, c.distinct_key),
            mine as (select m.key, c.* from moved m join credit c using (target, distinct_key) where c.outcome <> 'REFUSED'),
            moments as (
                select key, posted_at as at from mine
                union select m.key, x.reversed_at from mine m join credit_reversal x on x.credit_id = m.id
                union select m.key, s.suspended_at from mine m join credit_suspension s on s.credit_id = m.id),
            before as materialized (select k.* from moments o join target_movement k on k.key = o.key and k.recorded_at = o.at),
            spans as (
                select d.target, d.version, m.key, country, cast(:now as timestamptz) as since, cast(null as timestamptz) as until, m.counts_from as day,
                       (select min(x.effective_date) from credit_reversal x where x.credit_id = m.id) as ended_on,
                       (select s.effective_date from credit_suspension s where s.credit_id = m.id) as suspended_on
                  from mine m join credit_claim k on k.id = m.claim_id cross join lateral unnest(array[''] || k.countries) as country
                  join target_definition d on d.target = m.target and d.count_at = m.count_at
                       and m.effective_date between d.window_from and d.window_to)
            """ + STEPS.formatted("""
                select target, version, key, country, day, counted, provisional, since as recorded_at from steps
                union all
                select target, version, key, '', day, -counted, -provisional, cast(:now as timestamptz) from before
                union all
                select target, version, key, country, day, -present, 0, cast(:now as timestamptz)
                  from before cross join lateral unnest(countries) as country
            """) + KEEP;

    private static final String OF_FILE =
            "select distinct target, distinct_key from credit where case_id = :case and target = :target";

    /**
     * Everything that was ever known of each key. Most keys have one credit, whose few moves can be written down with all its countries;
     * those that share a key are counted anew for each state of knowledge, which lasts from one of its instants to the next. Of these a
     * credit is left out that tells nothing new, because an earlier one counts for good at least since the same day.
     */
    static final String RECOUNT = """
            with shared as materialized (
                select target, distinct_key, min(seq) as key from credit where outcome <> 'REFUSED' and target = any(:targets)
                 group by target, distinct_key having count(*) > 1),
            ledger as (
                select c.seq, c.target, c.distinct_key, c.count_at, c.effective_date, c.counts_from, c.posted_at, k.countries,
                       x.effective_date as reversed_on, x.reversed_at, y.effective_date as corrected_on, y.reversed_at as corrected_at,
                       least(x.effective_date, y.effective_date) as ended_on, coalesce(x.reversed_at, y.reversed_at) as ended_at,
                       s.effective_date as suspended_on, s.suspended_at
                  from credit c join credit_claim k on k.id = c.claim_id
                  left join credit_reversal x on x.credit_id = c.id and not x.correction
                  left join credit_reversal y on y.credit_id = c.id and y.correction
                  left join credit_suspension s on s.credit_id = c.id
                 where c.outcome <> 'REFUSED' and c.target = any(:targets) offset 0),
            counting as materialized (
                select l.*, d.version, (l.target, l.distinct_key) in (select target, distinct_key from shared) as kin from ledger l
                  join target_definition d on d.target = l.target and d.count_at = l.count_at
                       and l.effective_date between d.window_from and d.window_to),
            single as not materialized (select * from counting where not kin),
            alone as (
                select target, version, seq, counts_from as day, 1 as counted, 0 as provisional, countries, posted_at as recorded_at from single
                union all
                select target, version, seq, suspended_on, 0, 1, '{}', suspended_at from single where suspended_on is not null
                union all
                select target, version, seq, greatest(ended_on, counts_from), -1, case when ended_on > suspended_on then -1 else 0 end, countries,
                       ended_at
                  from single where ended_on is not null
                union all
                select target, version, seq, suspended_on, 0, -1, '{}', ended_at from single where ended_on <= suspended_on),
            part as (
                select l.*, key, country, min(case when ended_at is null and suspended_at is null then counts_from end) over earlier as for_good_from
                  from shared join counting l using (target, distinct_key) cross join lateral unnest(array[''] || countries) as country where kin
                window earlier as (partition by target, version, key, country order by posted_at, seq rows between unbounded preceding and 1 preceding)),
            telling as materialized (select * from part where for_good_from is null or for_good_from > counts_from),
            moment as (
                select target, version, key, country, posted_at as at from telling
                union select target, version, key, country, reversed_at from telling where reversed_at is not null
                union select target, version, key, country, corrected_at from telling where corrected_at is not null
                union select target, version, key, country, suspended_at from telling where suspended_at is not null),
            instants as (
                select target, version, key, country, at as since, lead(at) over (partition by target, version, key, country order by at) as until
                  from moment),
            spans as materialized (
                select target, version, key, country, i.since, i.until, l.counts_from as day,
                       least(case when l.reversed_at <= i.since then l.reversed_on end,
                             case when l.corrected_at <= i.since then l.corrected_on end) as ended_on,
                       case when l.suspended_at <= i.since then l.suspended_on end as suspended_on
                  from instants i join telling l using (target, version, key, country) where l.posted_at <= i.since)
            """ + STEPS.formatted("""
                select target, version, key, country, day, counted, provisional, since as recorded_at from steps
                union all
                select target, version, key, country, day, -counted, -provisional, until from steps where until is not null
            """) + """
                union all
                select target, version, seq, day, counted, provisional, counted, countries, recorded_at from alone
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
        for (var table :
                List.of("target_movement", "target_learnt", "target_day", "target_presence", "target_recount")) {
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
