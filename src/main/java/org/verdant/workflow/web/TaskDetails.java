package org.verdant.workflow.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.verdant.shared.Actor;
import org.verdant.shared.NotFound;
import org.verdant.shared.web.FormValues;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** Fills the page of one step: the list at the left, the file, the form, and what the modules add to the step. */
@Component
class TaskDetails {
    private final TaskPanes panes;
    private final Map<String, List<TaskPage>> pages;

    TaskDetails(TaskPanes panes, ObjectProvider<TaskPage> pages) {
        this.panes = panes;
        this.pages = pages.stream().collect(Collectors.groupingBy(TaskPage::taskKey));
    }

    void fill(Model model, OpenTask task, FormValues form, TaskListQuery query, Actor actor) {
        pages.getOrDefault(task.key(), List.of()).forEach(page -> model.addAllAttributes(page.model(task, actor)));
        model.addAttribute("task", task);
        model.addAttribute("form", form);
        model.addAttribute("row", panes.row(task, actor).orElseThrow(() -> new NotFound("not-found")));
        model.addAttribute("list", panes.of(query, actor));
    }
}
