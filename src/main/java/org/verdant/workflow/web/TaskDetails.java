package org.verdant.workflow.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.web.FormValues;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** Fills the page of one step: the list at the left, the file, the form, and what the step's own module adds. */
@Component
class TaskDetails {
    private final TaskPanes panes;
    private final Map<String, TaskPage> pages;

    TaskDetails(TaskPanes panes, ObjectProvider<TaskPage> pages) {
        this.panes = panes;
        this.pages = pages.stream().collect(Collectors.toMap(TaskPage::taskKey, Function.identity()));
    }

    void fill(Model model, OpenTask task, FormValues form, TaskListQuery query, Actor actor) {
        var page = pages.get(task.key());
        if (page != null) {
            model.addAllAttributes(page.model(task, actor));
        }
        model.addAttribute("task", task);
        model.addAttribute("form", form);
        model.addAttribute("row", panes.row(task, actor).orElseThrow(() -> new NotFound("not-found")));
        model.addAttribute("list", panes.of(query, actor));
    }
}
