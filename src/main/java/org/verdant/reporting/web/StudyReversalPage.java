package org.verdant.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.reporting.AskAcceptanceReversal;
import org.verdant.reporting.ReverseAcceptanceForm;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** Lets a coordinator ask, on the tab of the reports, that one country's acceptance of a study ends. */
@Controller
class StudyReversalPage {
    private final ReportsModel reports;
    private final AskAcceptanceReversal askReversal;
    private final FormReader forms;

    StudyReversalPage(ReportsModel reports, AskAcceptanceReversal askReversal, FormReader forms) {
        this.reports = reports;
        this.askReversal = askReversal;
        this.forms = forms;
    }

    @PostMapping("/proposals/{id}/study/reversals")
    Object reverse(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        try {
            askReversal.ask(id, forms.read(typed, ReverseAcceptanceForm.class).require(), actor);
        } catch (Invalid wrong) {
            return reports.again(id, actor, FormValues.empty(), new FormValues(typed, wrong.errors()), model);
        }
        flash.addFlashAttribute("toast", Toast.of("study.reverse.asked"));
        return "redirect:/proposals/" + id + "/reports";
    }
}
