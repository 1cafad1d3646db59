package org.verdant.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** Where files are now: the open human steps, and the events that are awaited. */
@Component
public class WhereIs {
    private final JdbcClient jdbc;

    WhereIs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CurrentStep> of(CaseId caseId) {
        return of(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** The next moment that each of these files waits for by itself; in one statement. Deadlines of steps are none. */
    public Map<CaseId, AwaitedTime> awaited(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        record Row(CaseId caseId, AwaitedTime time) {}
        return jdbc
                .sql("""
                select distinct on (e.business_key_) e.business_key_, j.handler_cfg_, j.duedate_
                from act_ru_execution e join act_ru_job j on j.process_instance_id_ = e.id_
                where e.business_key_ = any(:cases) and j.handler_type_ = 'timer-intermediate-transition'
                order by e.business_key_, j.duedate_""")
                .param("cases", cases.stream().map(CaseId::toString).toArray(String[]::new))
                .query((row, number) -> new Row(
                        CaseId.of(row.getString("business_key_")),
                        new AwaitedTime(
                                row.getString("handler_cfg_"),
                                row.getTimestamp("duedate_").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::caseId, Row::time));
    }

    /** The current steps of several files, in one statement; a file that has ended has none. */
    public Map<CaseId, List<CurrentStep>> of(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        record Row(CaseId caseId, CurrentStep step) {}
        return jdbc
                .sql("""
                select s.case_id, s.element, s.task_id, coalesce(w.role, s.role) as role, s.for_country, w.assignee, s.entered_at, w.due
                from case_step s left join work_item w on w.task_id = s.task_id
                where s.case_id = any(:cases) and s.left_at is null and s.kind in ('userTask', 'eventBasedGateway')
                order by s.entered_at, s.id""")
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, number) -> new Row(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CurrentStep(
                                row.getString("element"),
                                row.getString("task_id"),
                                row.getString("role"),
                                OpenTasks.country(row.getString("for_country")),
                                Timeline.person(row.getObject("assignee", UUID.class)),
                                row.getTimestamp("entered_at").toInstant(),
                                Timeline.instant(row.getTimestamp("due")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::caseId, Collectors.mapping(Row::step, Collectors.toList())));
    }
}
