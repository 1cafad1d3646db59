package org.verdant.workflow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.Role;
import org.verdant.workflow.Deadlines;

/** Keeps the work list beside the engine's tasks, in the engine's own transaction: never stale, never missing. */
@Component
class WorkItemWriter {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Deadlines> deadlines;

    /** The deadlines are read late: they ask the engine, which is still being built when this is. */
    WorkItemWriter(JdbcClient jdbc, Clock clock, ObjectProvider<Deadlines> deadlines) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    void opened(String process, List<String> checks, DelegateTask task) {
        var caseId = Story.caseId(task.getExecution());
        var key = task.getTaskDefinitionKey();
        var role = role(task);
        var assignee = task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
        var created = clock.instant();
        var due = task.getDueDate() == null
                ? created.plus(deadlines.getObject().of(track(caseId), key).time())
                : task.getDueDate().toInstant();
        jdbc.sql("""
                insert into work_item (task_id, case_id, process, key, number, title, track, country, lead_organisation,
                    role, assignee, excluded, created, due)
                select ?, f.case_id, ?, ?, f.number, f.title, f.track, f.country, f.lead_organisation, ?, ?,
                    array(select distinct s.person from case_step s
                        where s.case_id = f.case_id and s.person is not null and s.element = any(?)), ?, ?
                from case_file f where f.case_id = ?""")
                .params(task.getId(), process, key, role, assignee, checks.toArray(String[]::new))
                .params(Timestamp.from(created), Timestamp.from(due), caseId)
                .update();
        jdbc.sql("update case_step set task_id = ?, role = ? where activity_instance = ? and element = ?")
                .params(task.getId(), role, task.getExecution().getActivityInstanceId(), key)
                .update();
        remember(caseId, role, assignee);
    }

    void closed(DelegateTask task) {
        jdbc.sql("delete from work_item where task_id = ?").param(task.getId()).update();
    }

    private String track(UUID caseId) {
        return jdbc.sql("select track from case_file where case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    /** Whoever is asked about a file may read it. Proposers read their own organisation's files anyway. */
    private void remember(UUID caseId, @Nullable String role, @Nullable UUID assignee) {
        if (role != null && !role.equals(Role.PROPOSER.code())) {
            jdbc.sql("insert into case_party (case_id, role) values (?, ?)"
                            + " on conflict (case_id, role) where role is not null do nothing")
                    .params(caseId, role)
                    .update();
        }
        if (assignee != null) {
            jdbc.sql("insert into case_party (case_id, person) values (?, ?)"
                            + " on conflict (case_id, person) where person is not null do nothing")
                    .params(caseId, assignee)
                    .update();
        }
    }

    private static @Nullable String role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
