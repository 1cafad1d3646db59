package org.verdant.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.review.LateConflictForm;
import org.verdant.review.VoidReview;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** The tab of a proposal that shows its reviews. */
@Controller
class ReviewsPage {
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final ReviewTab tab;
    private final VoidReview voidReview;
    private final FormReader forms;

    ReviewsPage(
            ProposalAccess access, ProposalReader proposals, ReviewTab tab, VoidReview voidReview, FormReader forms) {
        this.voidReview = voidReview;
        this.forms = forms;
        this.access = access;
        this.proposals = proposals;
        this.tab = tab;
    }

    @GetMapping("/proposals/{id}/reviews")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        return show(id, actor, model, new FormValues(null, List.of()));
    }

    /** A conflict of interest has come to light: whoever declares his own does not see the file again. */
    @PostMapping("/proposals/{id}/conflicts")
    String declare(
            @PathVariable CaseId id,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        access.requireReadable(id, actor);
        var typed = FormTree.of(request.getParameterMap());
        try {
            voidReview.declare(id, forms.read(typed, LateConflictForm.class).require(), actor);
        } catch (Invalid wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(id, actor, model, new FormValues(typed, wrong.errors()));
        }
        flash.addFlashAttribute("toast", Toast.of("review.late.done"));
        return access.mayRead(id, actor) ? "redirect:/proposals/" + id + "/reviews" : "redirect:/tasks";
    }

    private String show(CaseId id, Actor actor, Model model, FormValues form) {
        access.requireReadable(id, actor);
        model.addAttribute("facts", proposals.facts(id));
        model.addAttribute("form", form);
        model.addAllAttributes(tab.of(id, actor));
        return "review/tab";
    }
}
