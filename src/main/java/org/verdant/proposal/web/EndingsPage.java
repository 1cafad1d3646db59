package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.proposal.DiscardDraft;
import org.verdant.proposal.PostponeActivity;
import org.verdant.proposal.PostponementForm;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** A proposer takes a proposal back, moves its event or throws a draft away. */
@Controller
@RequestMapping("/proposals/{id}")
class EndingsPage {
    private final WithdrawProposal withdrawProposal;
    private final PostponeActivity postponeActivity;
    private final DiscardDraft discardDraft;
    private final FormReader forms;
    private final ProposalPage page;

    EndingsPage(
            WithdrawProposal withdrawProposal,
            PostponeActivity postponeActivity,
            DiscardDraft discardDraft,
            FormReader forms,
            ProposalPage page) {
        this.withdrawProposal = withdrawProposal;
        this.postponeActivity = postponeActivity;
        this.discardDraft = discardDraft;
        this.forms = forms;
        this.page = page;
    }

    @PostMapping("/withdrawal")
    Object withdraw(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest request,
            Actor actor,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        try {
            withdrawProposal.withdraw(id, reason, actor);
        } catch (Invalid wrong) {
            return again(id, "withdrawal", FormTree.of(request.getParameterMap()), wrong, actor, language, model);
        }
        flash.addFlashAttribute("toast", Toast.of("proposal.withdrawn"));
        return "redirect:/proposals/" + id;
    }

    @PostMapping("/postponement")
    Object postpone(
            @PathVariable CaseId id,
            HttpServletRequest request,
            Actor actor,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        try {
            postponeActivity.postpone(
                    id, forms.read(typed, PostponementForm.class).require(), actor);
        } catch (Invalid wrong) {
            return again(id, "postponement", typed, wrong, actor, language, model);
        }
        flash.addFlashAttribute("toast", Toast.of("proposal.postponed"));
        return "redirect:/proposals/" + id;
    }

    @PostMapping("/discarding")
    String discard(
            @PathVariable CaseId id,
            @RequestParam(name = "_version") int version,
            Actor actor,
            RedirectAttributes flash) {
        discardDraft.discard(id, version, actor);
        flash.addFlashAttribute("toast", Toast.of("proposal.discarded"));
        return "redirect:/proposals";
    }

    private ModelAndView again(
            CaseId id, String dialog, JsonNode typed, Invalid wrong, Actor actor, Locale language, Model model) {
        model.addAttribute("dialog", dialog);
        model.addAttribute("form", new FormValues(typed, wrong.errors()));
        page.fill(model, id, "overview", actor, language);
        return new ModelAndView("proposal/page", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
