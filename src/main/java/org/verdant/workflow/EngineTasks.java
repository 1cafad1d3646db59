package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;

/** The engine's side of a human step. The story's listeners read who acts from the engine's authentication. */
@Component
class EngineTasks {
    private final TaskService tasks;
    private final IdentityService identity;

    EngineTasks(TaskService tasks, IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    void complete(OpenTask task, Map<String, Object> facts, Actor actor) {
        identity.setAuthenticatedUserId(actor.person().toString());
        try {
            tasks.complete(task.id(), facts);
        } finally {
            identity.clearAuthentication();
        }
    }
}
