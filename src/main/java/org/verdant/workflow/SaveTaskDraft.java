package org.verdant.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import org.verdant.shared.Actor;
import org.verdant.shared.UseCase;

/** Keeps what was typed into a step's form, unchecked. Refuses what is not the actor's to do. */
@UseCase
class SaveTaskDraft {
    private final OpenTasks tasks;
    private final TaskDrafts drafts;

    SaveTaskDraft(OpenTasks tasks, TaskDrafts drafts) {
        this.tasks = tasks;
        this.drafts = drafts;
    }

    public void save(String taskId, JsonNode form, Actor actor) {
        tasks.lock(taskId);
        tasks.require(taskId, actor);
        drafts.save(taskId, form, actor.person());
    }
}
