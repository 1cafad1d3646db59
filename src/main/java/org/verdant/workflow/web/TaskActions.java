package org.verdant.workflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.Toast;
import org.verdant.workflow.TaskDoor;

/** Taking a step, giving it back, keeping what was typed. */
@Controller
class TaskActions {
    private final TaskDoor door;
    private final Clock clock;

    TaskActions(TaskDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id, @RequestParam(name = "_list", defaultValue = "") String list, Actor actor) {
        door.claim(id, actor);
        return page(id, list);
    }

    @PostMapping("/tasks/{id}/release")
    String release(
            @PathVariable String id,
            @RequestParam(name = "_list", defaultValue = "") String list,
            Actor actor,
            RedirectAttributes next) {
        door.release(id, actor);
        next.addFlashAttribute("toast", Toast.of("tasks.released"));
        return page(id, list);
    }

    @PostMapping("/tasks/{id}/draft")
    String keep(
            @PathVariable String id,
            @RequestParam(name = "_list", defaultValue = "") String list,
            HttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        if (request.getHeader("HX-Request") != null) {
            return keepQuietly(id, request, actor, model);
        }
        door.saveDraft(id, FormTree.of(request.getParameterMap()), actor);
        next.addFlashAttribute("toast", Toast.of("tasks.draft-kept"));
        return page(id, list);
    }

    /** Saved while somebody types. A step that was completed meanwhile, by whomever, is no error of the one who types. */
    private String keepQuietly(String id, HttpServletRequest request, Actor actor, Model model) {
        try {
            door.saveDraft(id, FormTree.of(request.getParameterMap()), actor);
            model.addAttribute("savedAt", clock.instant());
        } catch (Conflict overtaken) {
            model.addAttribute("overtaken", true);
        }
        return "tasks/page :: saved";
    }

    /** What the list was is read and written anew: nothing foreign gets into the address. */
    private static String page(String id, String list) {
        return "redirect:/tasks/" + id + TaskListQuery.parse(list).address();
    }
}
