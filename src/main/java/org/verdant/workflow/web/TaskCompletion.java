package org.verdant.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;
import org.verdant.workflow.Completed;
import org.verdant.workflow.TaskDoor;

/** Doing a step. The next step of the same list opens; what is refused shows everything that was typed. */
@Controller
class TaskCompletion {
    private final TaskDoor door;
    private final TaskDetails details;
    private final TaskPanes panes;

    TaskCompletion(TaskDoor door, TaskDetails details, TaskPanes panes) {
        this.door = door;
        this.details = details;
        this.panes = panes;
    }

    @PostMapping("/tasks/{id}/completion")
    ModelAndView complete(
            @PathVariable String id,
            @RequestParam(name = "_list", defaultValue = "") String list,
            HttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        var tree = FormTree.of(request.getParameterMap());
        var query = TaskListQuery.parse(list);
        try {
            return done(door.complete(id, tree, actor), request, query, actor, next);
        } catch (Invalid wrong) {
            details.fill(model, door.open(id, actor), new FormValues(tree, wrong.errors()), query, actor);
            return new ModelAndView("tasks/page", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Conflict late) {
            return tooLate(late, tree, query);
        }
    }

    private ModelAndView done(
            Completed completed,
            HttpServletRequest request,
            TaskListQuery query,
            Actor actor,
            RedirectAttributes next) {
        var file = ("LEGACY".equals(request.getParameter("_track")) ? "/legacy-entries/" : "/proposals/")
                + completed.caseId();
        next.addFlashAttribute(
                "toast", new Toast("tasks.done", request.getParameter("_number"), file, "tasks.open-file"));
        var address = query.after(null).address();
        return new ModelAndView(panes.next(query, actor)
                .map(id -> "redirect:/tasks/" + id + address)
                .orElse("redirect:/tasks" + address));
    }

    private static ModelAndView tooLate(Conflict late, JsonNode tree, TaskListQuery query) {
        var page = new ModelAndView("tasks/gone", HttpStatus.CONFLICT);
        page.addObject("code", late.code());
        page.addObject("arguments", late.arguments());
        page.addObject("typed", TypedText.of(tree));
        page.addObject("address", "/tasks" + query.address());
        return page;
    }
}
