package org.verdant.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.reporting.ReasonForm;
import org.verdant.reporting.ReportBreach;
import org.verdant.reporting.ResumeDisbursements;
import org.verdant.reporting.ReversePayment;
import org.verdant.reporting.SuspendDisbursements;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** The tab of a financing that shows its money and its covenants, and lets a coordinator suspend, resume, take back and record a breach. */
@Controller
class FinancePage {
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final FinancePart part;
    private final SuspendDisbursements suspend;
    private final ResumeDisbursements resume;
    private final ReportBreach breach;
    private final ReversePayment reverse;
    private final FormReader forms;

    FinancePage(
            ProposalAccess access,
            ProposalReader proposals,
            FinancePart part,
            SuspendDisbursements suspend,
            ResumeDisbursements resume,
            ReportBreach breach,
            ReversePayment reverse,
            FormReader forms) {
        this.access = access;
        this.proposals = proposals;
        this.part = part;
        this.suspend = suspend;
        this.resume = resume;
        this.breach = breach;
        this.reverse = reverse;
        this.forms = forms;
    }

    /** What was typed into one of the small forms of the tab, named as its address ends. */
    private record Typed(String which, FormValues values) {}

    @GetMapping("/proposals/{id}/finance")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        fill(id, actor, new Typed("", FormValues.empty()), model);
        return "reporting/finance";
    }

    @PostMapping("/proposals/{id}/finance/suspension")
    Object suspend(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        return act(id, "suspension", request, actor, model, form -> {
            suspend.suspend(id, form, actor);
            flash.addFlashAttribute("toast", Toast.of("finance.suspend.done"));
        });
    }

    @PostMapping("/proposals/{id}/finance/resumption")
    Object resume(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        return act(id, "resumption", request, actor, model, form -> {
            resume.resume(id, form, actor);
            flash.addFlashAttribute("toast", Toast.of("finance.resume.done"));
        });
    }

    @PostMapping("/proposals/{id}/finance/covenants/{number}/breach")
    Object breach(
            @PathVariable CaseId id,
            @PathVariable int number,
            HttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return act(id, "breach-" + number, request, actor, model, form -> {
            breach.record(id, number, form, actor);
            flash.addFlashAttribute("toast", Toast.of("finance.breach.done"));
        });
    }

    @PostMapping("/proposals/{id}/finance/payments/{number}/reversal")
    Object reverse(
            @PathVariable CaseId id,
            @PathVariable int number,
            HttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return act(id, "reversal-" + number, request, actor, model, form -> {
            reverse.reverse(id, number, form, actor);
            flash.addFlashAttribute("toast", Toast.of("finance.reversed"));
        });
    }

    private Object act(
            CaseId id, String which, HttpServletRequest request, Actor actor, Model model, Consumer<ReasonForm> deed) {
        var typed = FormTree.of(request.getParameterMap());
        try {
            deed.accept(forms.read(typed, ReasonForm.class).require());
        } catch (Invalid wrong) {
            fill(id, actor, new Typed(which, new FormValues(typed, wrong.errors())), model);
            return new ModelAndView("reporting/finance", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return "redirect:/proposals/" + id + "/finance";
    }

    private void fill(CaseId id, Actor actor, Typed typed, Model model) {
        access.requireReadable(id, actor);
        model.addAttribute("facts", proposals.facts(id));
        model.addAllAttributes(part.model(id));
        model.addAttribute("failed", typed.which());
        model.addAttribute("form", typed.values());
        model.addAttribute("untouched", FormValues.empty());
        model.addAttribute("reader", actor.person());
        model.addAttribute("coordinates", actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD));
    }
}
