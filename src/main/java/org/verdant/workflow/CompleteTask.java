package org.verdant.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.verdant.shared.Actor;
import org.verdant.shared.UseCase;

/**
 * Does a human step: checks that the actor may, checks the form, lets the step's handler do its part and moves the process on, all in
 * one transaction that holds the file. What it refuses and how is told at {@link OpenTasks} and by the handler.
 */
@UseCase
class CompleteTask {
    private final OpenTasks tasks;
    private final Handlers handlers;
    private final FormCheck check;
    private final EngineTasks engine;

    CompleteTask(OpenTasks tasks, Handlers handlers, FormCheck check, EngineTasks engine) {
        this.tasks = tasks;
        this.handlers = handlers;
        this.check = check;
        this.engine = engine;
    }

    public Completed complete(String taskId, JsonNode form, Actor actor) {
        tasks.lock(taskId);
        var task = tasks.require(taskId, actor);
        engine.complete(task, handle(handlers.of(task.key()), task, form, actor), actor);
        return new Completed(task.caseId(), task.key());
    }

    private <F extends Record> Map<String, Object> handle(
            UserTaskHandler<F> handler, OpenTask task, JsonNode form, Actor actor) {
        return handler.complete(task, check.require(form, handler.form()), actor);
    }
}
