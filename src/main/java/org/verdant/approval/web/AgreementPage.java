package org.verdant.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.approval.AskExtension;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** The tab of a proposal that shows its agreement; here its proposer asks for more time. */
@Controller
@RequestMapping("/proposals/{id}/agreement")
class AgreementPage {
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final AgreementTab tab;
    private final AskExtension askExtension;

    AgreementPage(ProposalAccess access, ProposalReader proposals, AgreementTab tab, AskExtension askExtension) {
        this.access = access;
        this.proposals = proposals;
        this.tab = tab;
        this.askExtension = askExtension;
    }

    @GetMapping
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        access.requireReadable(id, actor);
        model.addAttribute("form", FormValues.empty());
        fill(model, id, actor);
        return "approval/agreement";
    }

    @PostMapping("/extension")
    Object extend(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        access.requireReadable(id, actor);
        try {
            askExtension.ask(id, reason, actor);
        } catch (Invalid wrong) {
            model.addAttribute("form", new FormValues(FormTree.of(request.getParameterMap()), wrong.errors()));
            fill(model, id, actor);
            return new ModelAndView("approval/agreement", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("toast", Toast.of("agreement.extension.sent"));
        return "redirect:/proposals/" + id + "/agreement";
    }

    private void fill(Model model, CaseId id, Actor actor) {
        var facts = proposals.facts(id);
        model.addAttribute("facts", facts);
        model.addAttribute(
                "own", actor.has(Role.PROPOSER) && actor.organisation().equals(facts.leadOrganisation()));
        model.addAllAttributes(tab.model(id));
    }
}
