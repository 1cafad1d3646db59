package org.verdant.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
import org.verdant.proposal.FieldChange;
import org.verdant.proposal.FieldNames;
import org.verdant.proposal.Proposal;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.SaveDraft;
import org.verdant.proposal.Track;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Stale;
import org.verdant.shared.web.Toast;

/** The form of a draft or of a returned version: kept on the server as it is typed, with or without scripts. */
@Controller
@RequestMapping("/proposals/{id}/edit")
class EditPage {
    private final ReadProposal proposals;
    private final SaveDraft saveDraft;
    private final EditModel page;

    EditPage(ReadProposal proposals, SaveDraft saveDraft, EditModel page) {
        this.proposals = proposals;
        this.saveDraft = saveDraft;
        this.page = page;
    }

    @GetMapping
    String edit(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable String check,
            Actor actor,
            Locale language,
            Model model) {
        var proposal = proposals.require(id, actor);
        if (!proposal.status().editable() || !proposal.isOf(actor)) {
            return "redirect:/proposals/" + id;
        }
        var marking = check == null ? EditModel.Marking.WHAT_IS_WRONG : EditModel.Marking.ALL;
        page.fill(model, proposal, marking, add, actor, language);
        return "proposal/edit";
    }

    @PostMapping
    Object save(
            @PathVariable CaseId id,
            HttpServletRequest request,
            Actor actor,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        var parameters = request.getParameterMap();
        var proposal = proposals.require(id, actor);
        var form = EditForm.of(parameters, proposal);
        var byScript = request.getHeader("HX-Request") != null;
        try {
            saveDraft.save(id, form.typed(), form.seen(), actor);
        } catch (Stale newer) {
            return byScript ? overtaken(model) : conflict(proposal, form, parameters);
        }
        if (byScript) {
            page.panel(model, proposals.require(id, actor), actor, language);
            return "proposal/panel :: saved";
        }
        return "redirect:/proposals/" + id + "/edit" + where(proposal.track(), parameters, form, flash);
    }

    private static String overtaken(Model model) {
        model.addAttribute("overtaken", true);
        return "proposal/panel :: overtaken";
    }

    private static String where(
            Track track, Map<String, String[]> parameters, EditForm form, RedirectAttributes flash) {
        var added = form.added();
        if (added != null && FieldNames.isGroup(track, added)) {
            return "?add=" + added + "#f-" + added;
        }
        var removed = parameters.get("_remove");
        if (removed != null && removed.length == 1) {
            var group = removed[0].replaceFirst("\\[\\d+]$", "");
            return FieldNames.isGroup(track, group) ? "#f-" + group : "";
        }
        if (parameters.containsKey("_check")) {
            return "?check=all#check";
        }
        flash.addFlashAttribute("toast", Toast.of("proposal.saved"));
        return "";
    }

    /** Both versions beside each other, with what was typed still there to be kept. */
    static ModelAndView conflict(Proposal saved, EditForm form, Map<String, String[]> parameters) {
        var view = new ModelAndView("proposal/conflict", HttpStatus.PRECONDITION_FAILED);
        view.addObject("proposal", saved);
        view.addObject("changes", FieldChange.between(saved.content(), form.typed()));
        var typed = new TreeMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                typed.put(name, List.of(values));
            }
        });
        view.addObject("typed", typed);
        return view;
    }
}
