package org.verdant.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** The tab of a proposal that shows its reports and what became of the work, and lets a coordinator stop it. */
@Controller
class ReportsPage {
    private final ReportsModel reports;
    private final StopProject stopProject;
    private final FormReader forms;

    ReportsPage(ReportsModel reports, StopProject stopProject, FormReader forms) {
        this.reports = reports;
        this.stopProject = stopProject;
        this.forms = forms;
    }

    @GetMapping("/proposals/{id}/reports")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        reports.fill(id, actor, FormValues.empty(), FormValues.empty(), model);
        return "reporting/tab";
    }

    @PostMapping("/proposals/{id}/stop")
    Object stop(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        try {
            stopProject.stop(id, forms.read(typed, StopProjectForm.class).require(), actor);
        } catch (Invalid wrong) {
            return reports.again(id, actor, new FormValues(typed, wrong.errors()), FormValues.empty(), model);
        }
        flash.addFlashAttribute("toast", Toast.of("reporting.stopped"));
        return "redirect:/proposals/" + id + "/reports";
    }
}
