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

    /** The current steps of several files, in one statement; a file that has ended has none. */
    public Map<CaseId, List<CurrentStep>> of(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return steps(cases, """
                select s.case_id, s.element, s.task_id, coalesce(w.role, s.role) as role, s.for_country, w.assignee, s.entered_at, w.due
                from case_step s left join work_item w on w.task_id = s.task_id
                where s.case_id = any(:cases) and s.left_at is null and s.kind in ('userTask', 'eventBasedGateway')
                order by s.entered_at, s.id""");
    }

    /**
     * The days that several files wait for, the next one first, in one statement: a period that ends, a disclosure that is over. Nobody
     * is asked meanwhile.
     */
    public Map<CaseId, List<CurrentStep>> awaited(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return steps(cases, """
                select s.case_id, s.element, s.task_id, s.role, s.for_country, null::uuid as assignee, s.entered_at, j.due
                from case_step s join lateral (
                  select min(job.duedate_) as due from act_ru_execution run join act_ru_job job on job.process_instance_id_ = run.id_
                  where run.business_key_ = s.case_id::text and job.handler_type_ = 'timer-intermediate-transition'
                    and job.handler_cfg_ = s.element) j on true
                where s.case_id = any(:cases) and s.left_at is null and s.kind = 'intermediateTimer' and j.due is not null
                order by j.due, s.id""");
    }

    private Map<CaseId, List<CurrentStep>> steps(Collection<CaseId> cases, String sql) {
        record Row(CaseId caseId, CurrentStep step) {}
        return jdbc
                .sql(sql)
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
