package org.verdant.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.approval.RequestRedress;
import org.verdant.approval.RequestRedressForm;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** The tab of a proposal that shows what the countries said and what was decided; a rejected proposer asks for redress here. */
@Controller
class DecisionsPage {
    private static final String VIEW = "approval/tab";

    private final ProposalAccess access;
    private final DecisionsModel models;
    private final RequestRedress requestRedress;
    private final FormReader forms;

    DecisionsPage(ProposalAccess access, DecisionsModel models, RequestRedress requestRedress, FormReader forms) {
        this.access = access;
        this.models = models;
        this.requestRedress = requestRedress;
        this.forms = forms;
    }

    @GetMapping("/proposals/{id}/decisions")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        access.requireReadable(id, actor);
        model.addAllAttributes(models.of(id, actor));
        model.addAttribute("form", new FormValues(null, List.of()));
        return VIEW;
    }

    @PostMapping("/proposals/{id}/redress")
    Object ask(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        try {
            requestRedress.request(
                    id, forms.read(typed, RequestRedressForm.class).require(), actor);
        } catch (Invalid wrong) {
            model.addAllAttributes(models.of(id, actor));
            model.addAttribute("form", new FormValues(typed, wrong.errors()));
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("toast", Toast.of("approval.redress.sent"));
        return "redirect:/proposals/" + id + "/decisions";
    }
}
