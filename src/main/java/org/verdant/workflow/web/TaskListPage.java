package org.verdant.workflow.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.shared.Actor;

/** The task list. */
@Controller
class TaskListPage {
    private final TaskPanes panes;

    TaskListPage(TaskPanes panes) {
        this.panes = panes;
    }

    @GetMapping("/tasks")
    String list(@RequestParam MultiValueMap<String, String> parameters, Actor actor, Model model) {
        model.addAttribute("list", panes.of(TaskListQuery.of(parameters), actor));
        return "tasks/list";
    }
}
