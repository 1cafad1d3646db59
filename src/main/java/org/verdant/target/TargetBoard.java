package org.verdant.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts distinct keys with live credits: on a day, and as the ledger was known at an instant, under the rules known then, so that
 * an old report can be made again. Adds up the ledger's {@link Movements} instead of reading the credits themselves.
 */
@Component
public class TargetBoard {
    static final String FIGURES = LedgerSql.MOVED + """
            , counted as (
                select target, sum(counted) as counted, sum(provisional) as provisional,
                       max(day) filter (where counted <> 0 or provisional <> 0) as last_change
                  from moved group by target)
            select r.*, coalesce(k.counted, 0) as counted, coalesce(k.provisional, 0) as provisional, k.last_change,
                   (select case direction when 'REACHED' then on_date end from target_crossing t
                     where t.target = r.target and t.recorded_at <= :known and t.on_date <= :day order by t.id desc limit 1) as reached_on
              from rule r left join counted k on k.target = r.target
            """;

    /** Each file once, or each of its countries where these are counted (K4), until it is credited itself. */
    private static final String SHADOW = """
            select target, figure, count(distinct coalesce(counted, case_id::text)) as shown from (
                select distinct on (m.target, m.case_id, m.lasting) m.target, m.case_id, m.figure, m.lasting, m.counted_as from shadow_mark m
                 where m.recorded_at <= :known and m.marked_on <= :day
                 order by m.target, m.case_id, m.lasting, m.id desc) mark
              left join lateral unnest(mark.counted_as) as counted on true
             where figure is not null
               and (lasting or not exists (select 1 from credit c
                                            where c.case_id = mark.case_id and c.target = mark.target
                                              and c.distinct_key = coalesce(counted, c.distinct_key)
                                              and c.posted_at <= :known and c.effective_date <= :day))
             group by target, figure
            """;

    private final JdbcClient jdbc;
    private final Programme programme;

    TargetBoard(JdbcClient jdbc, Programme programme) {
        this.jdbc = jdbc;
        this.programme = programme;
    }

    public Board asOf(LocalDate day, Instant knownAt) {
        var shadow = shadow(day, knownAt);
        var found = new HashMap<TargetCode, Standing>();
        LedgerSql.query(jdbc, FIGURES, day, knownAt)
                .query((row, n) -> standing(row, day, shadow))
                .list()
                .forEach(standing -> found.put(standing.target().code(), standing));
        var standings = programme.targets().stream()
                .map(target -> found.getOrDefault(target.code(), untouched(target, day)))
                .toList();
        return new Board(day, knownAt, standings);
    }

    private Map<TargetCode, Map<ShadowFigure, Integer>> shadow(LocalDate day, Instant knownAt) {
        var figures = new HashMap<TargetCode, Map<ShadowFigure, Integer>>();
        LedgerSql.query(jdbc, SHADOW, day, knownAt).query(row -> {
            figures.computeIfAbsent(TargetCode.of(row.getString("target")), code -> new EnumMap<>(ShadowFigure.class))
                    .put(ShadowFigure.valueOf(row.getString("figure")), row.getInt("shown"));
        });
        figures.values().forEach(TargetBoard::completeTheReached);
        return figures;
    }

    /** Research that reached its readiness is completed as well. */
    private static void completeTheReached(Map<ShadowFigure, Integer> figures) {
        figures.merge(ShadowFigure.COMPLETED, figures.getOrDefault(ShadowFigure.TRL_REACHED, 0), Integer::sum);
    }

    private Standing standing(ResultSet row, LocalDate day, Map<TargetCode, Map<ShadowFigure, Integer>> shadow)
            throws SQLException {
        var definition = TargetDefinitions.read(row, 0);
        var target = programme.require(definition.target()).under(definition);
        return new Standing(
                target,
                row.getInt("counted"),
                row.getInt("provisional"),
                shown(target, shadow.getOrDefault(target.code(), Map.of())),
                pace(target, day),
                row.getInt("counted") < target.minimum() ? null : row.getObject("reached_on", LocalDate.class),
                row.getObject("last_change", LocalDate.class));
    }

    /** Only what the programme file asks to be shown, in its order; nothing yet is 0. */
    private static Map<ShadowFigure, Integer> shown(Target target, Map<ShadowFigure, Integer> figures) {
        var shown = new EnumMap<ShadowFigure, Integer>(ShadowFigure.class);
        target.shadow().forEach(figure -> shown.put(figure, figures.getOrDefault(figure, 0)));
        return shown;
    }

    private static Standing untouched(Target target, LocalDate day) {
        return new Standing(target, 0, 0, shown(target, Map.of()), pace(target, day), null, null);
    }

    /** Linear over the window (K24), to one decimal. */
    private static double pace(Target target, LocalDate day) {
        return Math.round(10 * target.minimum() * target.window().elapsed(day)) / 10d;
    }
}
