package org.verdant.approval.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.approval.AskForChange;
import org.verdant.approval.ChangeRequestForm;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.Status;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** What was asked to be changed in a running project; here its proposer asks for more. */
@Controller
@RequestMapping("/proposals/{id}/change-requests")
class ChangesPage {
    private static final List<String> OFFERED = List.of("plannedEnd", "budget", "partners", "countries");

    private final ReadProposal proposals;
    private final ChangesTab tab;
    private final AskForChange askForChange;
    private final FormReader forms;

    ChangesPage(ReadProposal proposals, ChangesTab tab, AskForChange askForChange, FormReader forms) {
        this.proposals = proposals;
        this.tab = tab;
        this.askForChange = askForChange;
        this.forms = forms;
    }

    @GetMapping
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        fill(model, id, actor);
        model.addAttribute("form", new FormValues(untouched(id, actor), List.of()));
        return "approval/changes";
    }

    @PostMapping
    Object ask(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        proposals.require(id, actor);
        var typed = FormTree.of(request.getParameterMap());
        try {
            askForChange.ask(id, forms.read(typed, ChangeRequestForm.class).require(), actor);
        } catch (Invalid wrong) {
            fill(model, id, actor);
            model.addAttribute("form", new FormValues(typed, wrong.errors()));
            return new ModelAndView("approval/changes", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("toast", Toast.of("change.sent"));
        return "redirect:/proposals/" + id + "/change-requests";
    }

    private void fill(Model model, CaseId id, Actor actor) {
        var proposal = proposals.require(id, actor);
        model.addAllAttributes(tab.model(id));
        model.addAttribute("mayAsk", proposal.isOf(actor) && proposal.status() == Status.RUNNING);
    }

    /** The form starts with the project as it is. */
    private JsonNode untouched(CaseId id, Actor actor) {
        var content = proposals.require(id, actor).content();
        var changes = JsonNodeFactory.instance.objectNode();
        OFFERED.stream().filter(content::has).forEach(field -> changes.set(field, content.get(field)));
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.set("changes", changes);
        return form;
    }
}
