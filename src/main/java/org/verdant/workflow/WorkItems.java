package org.verdant.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verdant.identity.Directory;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Role;

/** Reads the task list. Keyset pages; counts stop at a limit. */
@Repository
class WorkItems {
    private static final int COUNTED_TO = 1000;

    private static final Map<String, String> SORTS =
            Map.of("due", "w.due", "created", "w.created", "priority", "w.priority");

    /**
     * What a person may take or has: never a step that checks the person's own, never one that judges a file of the person's own
     * organisation, never a file the person is shut out of.
     */
    private static final String VISIBLE = """
             (w.assignee = :me
                or (w.lead_organisation <> :organisation and (w.role = any(:roles) or w.escalated_role = any(:roles))
                    and (w.role is distinct from 'focal-point' or w.for_country is null or w.for_country = :country
                        or w.escalated_role = any(:roles)))
                or (:proposer and w.role = 'proposer' and w.lead_organisation = :organisation))
            and not (:me = any(w.excluded))
            and not exists (select 1 from case_party p where p.case_id = w.case_id and p.person = :me and p.excluded)""";

    /** The clock of a suspended file stands still. */
    private static final String OVERDUE = " and w.due < :now and not w.suspended";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    WorkPage page(WorkQuery query, Actor actor) {
        var keyset = Keyset.of(query.sort(), SORTS, "w.task_id");
        var parameters = parameters(query, actor);
        var filter = filter(query);
        var total = count(filter, parameters);
        var after = keyset.place(query.cursor(), parameters) ? keyset.after() : "";
        parameters.put("limit", query.limit() + 1);
        var rows = jdbc.sql("select * from work_item w where" + filter + after + keyset.orderBy() + " limit :limit")
                .params(parameters)
                .query(WorkItems::item)
                .list();
        var more = rows.size() > query.limit();
        var items = named(more ? rows.subList(0, query.limit()) : rows);
        var next = more ? cursor(keyset, items.get(items.size() - 1)) : null;
        return new WorkPage(items, next, Math.min(total, COUNTED_TO), total > COUNTED_TO);
    }

    Map<String, Integer> counts(@Nullable String text, Actor actor) {
        var all = WorkQuery.all().containing(text);
        var parameters = parameters(all, actor);
        return Map.of(
                "all", Math.min(COUNTED_TO, count(filter(all), parameters)),
                "mine", Math.min(COUNTED_TO, count(filter(all) + " and w.assignee = :me", parameters)),
                "overdue", Math.min(COUNTED_TO, count(filter(all) + OVERDUE, parameters)));
    }

    private int count(String filter, Map<String, Object> parameters) {
        return jdbc.sql("select count(*) from (select 1 from work_item w where" + filter + " limit " + (COUNTED_TO + 1)
                        + ") counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String filter(WorkQuery query) {
        var filter = new StringBuilder(VISIBLE);
        add(filter, query.mine(), " and w.assignee = :me");
        add(filter, query.unassigned(), " and w.assignee is null");
        add(filter, query.group() != null, " and (w.role = :group or w.escalated_role = :group)");
        add(filter, query.key() != null, " and w.key = :key");
        add(filter, query.caseId() != null, " and w.case_id = :case");
        add(filter, query.track() != null, " and w.track = :track");
        add(filter, query.overdue(), OVERDUE);
        add(filter, query.dueBefore() != null, " and w.due < :dueBefore");
        add(filter, query.text() != null, " and (w.title ilike :text or w.number ilike :text)");
        return filter.toString();
    }

    private static void add(StringBuilder filter, boolean wanted, String condition) {
        if (wanted) {
            filter.append(condition);
        }
    }

    private Map<String, Object> parameters(WorkQuery query, Actor actor) {
        var parameters = new HashMap<String, Object>();
        parameters.put("me", actor.person().value());
        parameters.put(
                "roles",
                actor.roles().stream()
                        .filter(role -> role != Role.PROPOSER)
                        .map(Role::code)
                        .toArray(String[]::new));
        parameters.put("proposer", actor.has(Role.PROPOSER));
        parameters.put("organisation", actor.organisation().value());
        parameters.put("country", actor.country().value());
        parameters.put("now", Timestamp.from(clock.instant()));
        put(parameters, "group", query.group() == null ? null : query.group().code());
        put(parameters, "key", query.key());
        put(parameters, "case", query.caseId() == null ? null : query.caseId().value());
        put(parameters, "track", query.track());
        put(parameters, "dueBefore", query.dueBefore() == null ? null : Timestamp.from(query.dueBefore()));
        put(parameters, "text", query.text() == null ? null : contains(query.text()));
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** The pattern that finds a text anywhere, whatever signs the text has. */
    static String contains(String text) {
        return "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static String cursor(Keyset keyset, WorkItem last) {
        var values = keyset.keys().stream()
                .map(key -> switch (key.name()) {
                    case "created" -> last.created();
                    case "priority" -> last.priority();
                    default -> last.due();
                })
                .toList();
        return keyset.cursor(values, last.taskId());
    }

    private List<WorkItem> named(List<WorkItem> items) {
        var people = directory.people(items.stream()
                .map(WorkItem::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return items.stream().map(item -> item.named(people)).toList();
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                row.getString("key"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("track"),
                CountryCode.of(row.getString("country")),
                row.getString("role"),
                row.getString("escalated_role"),
                Timeline.person(row.getObject("assignee", UUID.class)),
                null,
                row.getTimestamp("created").toInstant(),
                row.getTimestamp("due").toInstant(),
                row.getInt("priority"),
                row.getBoolean("suspended"),
                Timeline.instant(row.getTimestamp("reminded_at")),
                OpenTasks.country(row.getString("for_country")),
                row.getObject("number_of", Integer.class));
    }
}
