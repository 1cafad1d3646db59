package org.verdant.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;

/** Reads the monitor's list: the open steps of all running files. Keyset pages; the count stops at a limit. */
@Repository
class RunningCases {
    private static final int COUNTED_TO = 1000;

    private static final String FROM = """
             from case_step s join case_file f on f.case_id = s.case_id left join work_item w on w.task_id = s.task_id
            where s.left_at is null and s.kind in ('userTask', 'eventBasedGateway') and f.ended_at is null
            and not exists (select 1 from case_party p where p.case_id = f.case_id and p.person = :me and p.excluded)""";

    private static final String INCIDENT = """
            exists (select 1 from act_ru_incident i join act_ru_execution e on e.id_ = i.proc_inst_id_
                where e.business_key_ = f.case_id::text)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RunningCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Found(long id, RunningCase file) {}

    MonitorPage page(MonitorQuery query, Actor actor) {
        var keyset = Keyset.of(query.sort(), Map.of("since", "s.entered_at"), "s.id");
        var parameters = parameters(query, actor);
        var filter = FROM + filter(query);
        var total = jdbc.sql("select count(*) from (select 1" + filter + " limit " + (COUNTED_TO + 1) + ") counted")
                .params(parameters)
                .query(Integer.class)
                .single();
        var after = keyset.place(query.cursor(), parameters) ? keyset.after() : "";
        parameters.put("limit", query.limit() + 1);
        var rows = jdbc.sql(
                        "select s.id, s.element, coalesce(w.role, s.role) as role, s.for_country, s.number_of, w.assignee, s.entered_at, w.due,"
                                + " f.case_id, f.number, f.title, f.track, f.country, coalesce(w.suspended, f.suspended_at is not null)"
                                + " as suspended, " + INCIDENT + " as incident" + filter
                                + after + keyset.orderBy() + " limit :limit")
                .params(parameters)
                .query(RunningCases::found)
                .list();
        var more = rows.size() > query.limit();
        var shown = more ? rows.subList(0, query.limit()) : rows;
        var last = more ? shown.get(shown.size() - 1) : null;
        return new MonitorPage(
                shown.stream().map(Found::file).toList(),
                last == null ? null : keyset.cursor(List.of(last.file().since()), Long.toString(last.id())),
                Math.min(total, COUNTED_TO),
                total > COUNTED_TO);
    }

    List<StepCount> counts(Actor actor) {
        return jdbc.sql(
                        "select s.element, count(*) as running, count(*) filter (where w.due < :now and not w.suspended) as overdue"
                                + FROM + " group by s.element order by count(*) desc, s.element")
                .params(parameters(MonitorQuery.all(), actor))
                .query((row, number) ->
                        new StepCount(row.getString("element"), row.getInt("running"), row.getInt("overdue")))
                .list();
    }

    private static String filter(MonitorQuery query) {
        return (query.step() == null ? "" : " and s.element = :step")
                + (query.overdue() ? " and w.due < :now and not w.suspended" : "")
                + (query.incident() ? " and " + INCIDENT : "")
                + (query.track() == null ? "" : " and f.track = :track")
                + (query.text() == null ? "" : " and (f.title ilike :text or f.number ilike :text)");
    }

    private Map<String, Object> parameters(MonitorQuery query, Actor actor) {
        var parameters = new HashMap<String, Object>();
        parameters.put("me", actor.person().value());
        parameters.put("now", Timestamp.from(clock.instant()));
        if (query.step() != null) {
            parameters.put("step", query.step());
        }
        if (query.track() != null) {
            parameters.put("track", query.track());
        }
        if (query.text() != null) {
            parameters.put("text", WorkItems.contains(query.text()));
        }
        return parameters;
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getLong("id"),
                new RunningCase(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("track"),
                        CountryCode.of(row.getString("country")),
                        row.getString("element"),
                        row.getString("role"),
                        OpenTasks.country(row.getString("for_country")),
                        row.getObject("number_of", Integer.class),
                        Timeline.person(row.getObject("assignee", UUID.class)),
                        row.getTimestamp("entered_at").toInstant(),
                        Timeline.instant(row.getTimestamp("due")),
                        row.getBoolean("incident"),
                        row.getBoolean("suspended")));
    }
}
