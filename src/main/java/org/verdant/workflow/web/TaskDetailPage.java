package org.verdant.workflow.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.shared.Actor;
import org.verdant.shared.web.FormValues;
import org.verdant.workflow.TaskDoor;

/** The page of one step. */
@Controller
class TaskDetailPage {
    private final TaskDoor door;
    private final TaskDetails details;

    TaskDetailPage(TaskDoor door, TaskDetails details) {
        this.door = door;
        this.details = details;
    }

    @GetMapping("/tasks/{id}")
    String open(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Actor actor, Model model) {
        var task = door.open(id, actor);
        var form = new FormValues(door.draft(id, actor).orElse(null), List.of());
        details.fill(model, task, form, TaskListQuery.of(parameters), actor);
        return "tasks/page";
    }
}
