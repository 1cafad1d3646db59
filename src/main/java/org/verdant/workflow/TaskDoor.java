package org.verdant.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;

/**
 * The one door for human steps: page and API both come in here. Every call refuses with 404 when the step is not there or not the
 * actor's to see, 409 {@code already-done} when somebody finished it, 403 {@code four-eyes} when the actor did what this step
 * checks, 409 {@code not-claimed} when somebody else has it.
 */
@Component
public class TaskDoor {
    private static final int TRIES = 3;
    /** The engine's code for a database deadlock: safe to try again. */
    private static final int DEADLOCK = 10000;

    private final CompleteTask completeTask;
    private final AssignTask assignTask;
    private final SaveTaskDraft saveTaskDraft;
    private final OpenTasks tasks;
    private final TaskDrafts drafts;

    TaskDoor(
            CompleteTask completeTask,
            AssignTask assignTask,
            SaveTaskDraft saveTaskDraft,
            OpenTasks tasks,
            TaskDrafts drafts) {
        this.completeTask = completeTask;
        this.assignTask = assignTask;
        this.saveTaskDraft = saveTaskDraft;
        this.tasks = tasks;
        this.drafts = drafts;
    }

    /** The step as this actor sees it, also when a colleague has it. */
    public OpenTask open(String taskId, Actor actor) {
        return tasks.see(taskId, actor);
    }

    /** What was typed and not sent yet. */
    public Optional<JsonNode> draft(String taskId, Actor actor) {
        tasks.see(taskId, actor);
        return drafts.find(taskId);
    }

    public OpenTask claim(String taskId, Actor actor) {
        return assignTask.assign(taskId, actor.person(), actor);
    }

    public OpenTask release(String taskId, Actor actor) {
        return assignTask.assign(taskId, null, actor);
    }

    public void saveDraft(String taskId, JsonNode form, Actor actor) {
        saveTaskDraft.save(taskId, form, actor);
    }

    /**
     * Does the step; takes it first when it is free. Refuses a wrong form with all its errors. When another transaction was in the
     * way the whole step is tried again, three times at most, then it is a conflict ({@code in-progress}).
     */
    public Completed complete(String taskId, JsonNode form, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                return completeTask.complete(taskId, form, actor);
            } catch (OptimisticLockingException | ConcurrencyFailureException overtaken) {
                giveUpAfter(attempt);
            } catch (ProcessEngineException failed) {
                if (failed.getCode() != DEADLOCK) {
                    throw failed;
                }
                giveUpAfter(attempt);
            }
        }
    }

    private static void giveUpAfter(int attempt) {
        if (attempt == TRIES) {
            throw new Conflict("in-progress");
        }
    }
}
