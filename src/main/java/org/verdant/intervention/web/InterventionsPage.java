package org.verdant.intervention.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.intervention.MergerForm;
import org.verdant.intervention.ReasonForm;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** What was done about a file out of its turn; here a coordinator proposes more. */
@Controller
@RequestMapping("/proposals/{id}")
class InterventionsPage {
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final InterventionTab tab;
    private final InterventionDeeds deeds;
    private final FormReader forms;

    InterventionsPage(
            ProposalAccess access,
            ProposalReader proposals,
            InterventionTab tab,
            InterventionDeeds deeds,
            FormReader forms) {
        this.access = access;
        this.proposals = proposals;
        this.tab = tab;
        this.deeds = deeds;
        this.forms = forms;
    }

    @GetMapping("/interventions")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        fill(id, actor, model);
        return "intervention/page";
    }

    @PostMapping("/suspension")
    Object suspend(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        return act("suspend", id, typed, actor, model, flash, () -> deeds.suspension()
                .propose(id, forms.read(typed, ReasonForm.class).require(), actor));
    }

    @PostMapping("/resumption")
    Object resume(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        return act("resume", id, typed, actor, model, flash, () -> deeds.resumption()
                .propose(id, forms.read(typed, ReasonForm.class).require(), actor));
    }

    @PostMapping("/cancellation")
    Object cancel(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        return act("cancel", id, typed, actor, model, flash, () -> deeds.cancellation()
                .cancel(id, forms.read(typed, ReasonForm.class).require(), actor));
    }

    @PostMapping("/merger")
    Object merge(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        return act("merge", id, typed, actor, model, flash, () -> deeds.merger()
                .propose(id, forms.read(typed, MergerForm.class).require(), actor));
    }

    private Object act(
            String form, CaseId id, JsonNode typed, Actor actor, Model model, RedirectAttributes flash, Runnable deed) {
        try {
            deed.run();
        } catch (Invalid wrong) {
            fill(id, actor, model);
            model.addAttribute(form, new FormValues(typed, wrong.errors()));
            model.addAttribute("again", form);
            return new ModelAndView("intervention/page", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Conflict late) {
            fill(id, actor, model);
            model.addAttribute("late", late.code());
            model.addAttribute("typed", typed.path("reason").asText(""));
            return new ModelAndView("intervention/page", model.asMap(), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("toast", Toast.of("intervention.proposed." + form));
        return "redirect:/proposals/" + id + "/interventions";
    }

    private void fill(CaseId id, Actor actor, Model model) {
        access.requireReadable(id, actor);
        model.addAttribute("facts", proposals.facts(id));
        model.addAttribute("intervention", tab.model(id, actor));
        for (var form : new String[] {"suspend", "resume", "cancel", "merge"}) {
            model.addAttribute(form, FormValues.empty());
        }
    }
}
