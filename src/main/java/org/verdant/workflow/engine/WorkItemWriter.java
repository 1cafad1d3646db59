package org.verdant.workflow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
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
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.WorkItem;

/** Keeps the work list beside the engine's tasks, in the engine's own transaction: never stale, never missing. */
@Component
class WorkItemWriter {
    /** Nobody who did one of the named steps of this file may do this one. */
    private static final String OPENED = """
            insert into work_item (task_id, case_id, process, key, number, title, track, country, lead_organisation,
                role, for_country, number_of, assignee, excluded, created, due)
            select ?, f.case_id, ?, ?, f.number, f.title, f.track, f.country,
                coalesce(?, f.lead_organisation), ?, ?, ?, ?,
                array(select s.person from case_step s
                    where s.case_id = f.case_id and s.person is not null and s.element = any(?)
                    union select unnest(?::uuid[])), ?, ?
            from case_file f where f.case_id = ?""";

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
        var role = role(task);
        var assignee = task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
        var country = (String) task.getVariable(OpenTask.FOR_COUNTRY);
        var number = (Integer) task.getVariable(OpenTask.NUMBER_OF);
        var created = clock.instant();
        jdbc.sql(OPENED)
                .params(
                        task.getId(),
                        process,
                        task.getTaskDefinitionKey(),
                        organisation(task),
                        role,
                        country,
                        number,
                        assignee)
                .params(checks.toArray(String[]::new), notFor(task))
                .params(Timestamp.from(created), Timestamp.from(due(task, caseId, created)), caseId)
                .update();
        tell(task, role, country, number);
        remember(caseId, role, country, assignee);
    }

    /** The story knows too which step of a person it was. */
    private void tell(DelegateTask task, @Nullable String role, @Nullable String country, @Nullable Integer number) {
        jdbc.sql("""
                update case_step set task_id = ?, role = ?, for_country = ?, number_of = ?
                where activity_instance = ? and element = ?""")
                .params(task.getId(), role, country, number, task.getExecution().getActivityInstanceId())
                .param(task.getTaskDefinitionKey())
                .update();
    }

    /** The organisation whose proposers are asked, when it is not the lead. */
    private static @Nullable UUID organisation(DelegateTask task) {
        var asked = (String) task.getVariable(WorkItem.ASKED_ORGANISATION);
        return asked == null ? null : UUID.fromString(asked);
    }

    void closed(DelegateTask task) {
        jdbc.sql("delete from work_item where task_id = ?").param(task.getId()).update();
    }

    /** As the diagram says, else as the table of deadlines does. */
    private Instant due(DelegateTask task, UUID caseId, Instant created) {
        return task.getDueDate() == null
                ? created.plus(deadlines
                        .getObject()
                        .of(track(caseId), task.getTaskDefinitionKey())
                        .time())
                : task.getDueDate().toInstant();
    }

    private String track(UUID caseId) {
        return jdbc.sql("select track from case_file where case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    /** Whoever is asked about a file may read it. Proposers read their own organisation's files anyway. */
    private void remember(UUID caseId, @Nullable String role, @Nullable String country, @Nullable UUID assignee) {
        if (role != null && !role.equals(Role.PROPOSER.code())) {
            var ofCountry = role.equals(Role.FOCAL_POINT.code()) ? country : null;
            jdbc.sql("insert into case_party (case_id, role, country) values (?, ?, ?)"
                            + " on conflict (case_id, role, country) where role is not null do nothing")
                    .params(caseId, role, ofCountry)
                    .update();
        }
        if (assignee != null) {
            jdbc.sql("insert into case_party (case_id, person) values (?, ?)"
                            + " on conflict (case_id, person) where person is not null do nothing")
                    .params(caseId, assignee)
                    .update();
        }
    }

    /** Those of the asked role who may not do this step all the same. */
    private static UUID[] notFor(DelegateTask task) {
        var ids = (String) task.getVariable(OpenTask.NOT_FOR);
        return ids == null || ids.isEmpty()
                ? new UUID[0]
                : Arrays.stream(ids.split(",")).map(UUID::fromString).toArray(UUID[]::new);
    }

    private static @Nullable String role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
