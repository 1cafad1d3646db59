package org.verdant.workflow.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;
import org.verdant.workflow.Monitor;
import org.verdant.workflow.RetryCase;

/** One file as those who watch see it, and the one thing that they may do about failed work. */
@Controller
class WatchedFilePage {
    private final WatchedFile file;
    private final Monitor monitor;
    private final RetryCase retryCase;

    WatchedFilePage(WatchedFile file, Monitor monitor, RetryCase retryCase) {
        this.file = file;
        this.monitor = monitor;
        this.retryCase = retryCase;
    }

    @GetMapping("/monitor/{caseId}")
    String show(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable String diagram,
            Actor actor,
            Model model) {
        file.fill(model, CaseId.of(caseId), diagram, actor);
        model.addAttribute("form", FormValues.empty());
        return "monitor/file";
    }

    /** The drawing of the very version that the file runs in. */
    @GetMapping(path = "/monitor/{caseId}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String caseId, @RequestParam String definition, Actor actor) {
        return monitor.diagram(CaseId.of(caseId), definition, actor);
    }

    @PostMapping("/monitor/{caseId}/retries")
    ModelAndView retry(
            @PathVariable String caseId,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        try {
            retryCase.retry(CaseId.of(caseId), reason, actor);
        } catch (Invalid wrong) {
            file.fill(model, CaseId.of(caseId), null, actor);
            model.addAttribute("form", new FormValues(null, List.copyOf(wrong.errors())));
            return new ModelAndView("monitor/file", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        next.addFlashAttribute("toast", Toast.of("monitor.retried"));
        return new ModelAndView("redirect:/monitor/" + caseId);
    }
}
