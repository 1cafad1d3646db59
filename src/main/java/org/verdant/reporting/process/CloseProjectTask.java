package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.CloseProject;
import org.verdant.reporting.CloseProjectForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProjectClosing;
import org.verdant.workflow.UserTaskHandler;

@Component
class CloseProjectTask implements UserTaskHandler<CloseProjectForm> {
    private final CloseProject closeProject;

    CloseProjectTask(CloseProject closeProject) {
        this.closeProject = closeProject;
    }

    @Override
    public String taskKey() {
        return ProjectClosing.CLOSE_PROJECT;
    }

    @Override
    public Class<CloseProjectForm> form() {
        return CloseProjectForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, CloseProjectForm form, Actor actor) {
        var outcome = closeProject.close(task.caseId(), form, actor);
        return Map.of(ProjectClosing.CLOSING, outcome.name());
    }
}
