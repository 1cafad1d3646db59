package org.verdant.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.reporting.AskAcceptanceReversal;
import org.verdant.reporting.OutcomeNoteReader;
import org.verdant.reporting.ReversalReason;
import org.verdant.reporting.ReverseAcceptanceForm;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.reporting.StopReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** The tab of a proposal that shows its reports, what became of the work, and lets a coordinator stop it, or end one country's acceptance of a study. */
@Controller
class ReportsPage {
    private static final Set<Status> STOPPABLE = EnumSet.of(Status.RUNNING, Status.CLOSING);

    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final ReportTab tab;
    private final StopReader ends;
    private final OutcomeNoteReader notes;
    private final StopProject stopProject;
    private final StudyPart studies;
    private final AskAcceptanceReversal askReversal;
    private final ReportChoices choices;
    private final FormReader forms;

    ReportsPage(
            ProposalAccess access,
            ProposalReader proposals,
            ReportTab tab,
            StopReader ends,
            OutcomeNoteReader notes,
            StopProject stopProject,
            StudyPart studies,
            AskAcceptanceReversal askReversal,
            ReportChoices choices,
            FormReader forms) {
        this.access = access;
        this.proposals = proposals;
        this.tab = tab;
        this.ends = ends;
        this.notes = notes;
        this.stopProject = stopProject;
        this.studies = studies;
        this.askReversal = askReversal;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping("/proposals/{id}/reports")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        fill(id, actor, FormValues.empty(), FormValues.empty(), model);
        return "reporting/tab";
    }

    @PostMapping("/proposals/{id}/stop")
    Object stop(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        try {
            stopProject.stop(id, forms.read(typed, StopProjectForm.class).require(), actor);
        } catch (Invalid wrong) {
            fill(id, actor, new FormValues(typed, wrong.errors()), FormValues.empty(), model);
            return new ModelAndView("reporting/tab", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("toast", Toast.of("reporting.stopped"));
        return "redirect:/proposals/" + id + "/reports";
    }

    @PostMapping("/proposals/{id}/study/reversals")
    Object reverse(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        try {
            askReversal.ask(id, forms.read(typed, ReverseAcceptanceForm.class).require(), actor);
        } catch (Invalid wrong) {
            fill(id, actor, FormValues.empty(), new FormValues(typed, wrong.errors()), model);
            return new ModelAndView("reporting/tab", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("toast", Toast.of("study.reverse.asked"));
        return "redirect:/proposals/" + id + "/reports";
    }

    private void fill(CaseId id, Actor actor, FormValues form, FormValues reversal, Model model) {
        access.requireReadable(id, actor);
        var facts = proposals.facts(id);
        model.addAttribute("facts", facts);
        model.addAllAttributes(tab.model(id));
        ends.of(id).ifPresent(stop -> model.addAttribute("stop", stop));
        ends.midterm(id).ifPresent(midterm -> model.addAttribute("midterm", midterm));
        ends.closed(id).ifPresent(closed -> model.addAttribute("closed", closed));
        notes.of(id).ifPresent(note -> model.addAttribute("note", note));
        model.addAttribute("form", form);
        model.addAttribute("reversal", reversal);
        model.addAllAttributes(studies.model(id));
        var coordinates = actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD);
        model.addAttribute("reversible", coordinates ? studies.reversible(id) : List.of());
        model.addAttribute("reversalReasons", choices.of(ReversalReason.class, "study.reversal."));
        model.addAttribute(
                "stoppable",
                !Track.valueOf(facts.track()).isLight() && STOPPABLE.contains(facts.status()) && coordinates);
    }
}
