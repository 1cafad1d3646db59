package org.verdant.workflow;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.shared.Actor;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Takes a free step or gives it back. Refuses to take what somebody else has ({@code not-claimed}). */
@UseCase
class AssignTask {
    private final OpenTasks tasks;
    private final JdbcClient jdbc;

    AssignTask(OpenTasks tasks, JdbcClient jdbc) {
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /**
     * Gives a step to the actor, or back to everybody who may take it.
     *
     * @param assignee the actor to take it, null to give it back
     */
    public OpenTask assign(String taskId, @Nullable PersonId assignee, Actor actor) {
        tasks.lock(taskId);
        var task = tasks.require(taskId, actor);
        if (task.role() == null) {
            return task;
        }
        jdbc.sql("update work_item set assignee = ? where task_id = ?")
                .params(assignee == null ? null : assignee.value(), taskId)
                .update();
        return tasks.see(taskId, actor);
    }
}
