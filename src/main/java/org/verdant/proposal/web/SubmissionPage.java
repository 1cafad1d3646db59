package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.SaveDraft;
import org.verdant.proposal.Status;
import org.verdant.proposal.SubmitProposal;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Invalid;
import org.verdant.shared.Stale;
import org.verdant.shared.web.Toast;
import org.verdant.workflow.ClarificationProcess;
import org.verdant.workflow.ProjectReview;
import org.verdant.workflow.ProposalProcess;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WhereIs;

/** Hands in what is on the page: kept first, so that a refusal loses nothing. A second click finds it handed in and says so. */
@Controller
class SubmissionPage {
    private static final Set<String> HANDED_IN_AGAIN =
            Set.of(ProposalProcess.COMPLETE_PROPOSAL, ProjectReview.SUBMIT_FULL_PROPOSAL);

    private final ReadProposal proposals;
    private final SaveDraft saveDraft;
    private final SubmitProposal submitProposal;
    private final TaskDoor tasks;
    private final WhereIs whereIs;
    private final EditModel page;

    SubmissionPage(
            ReadProposal proposals,
            SaveDraft saveDraft,
            SubmitProposal submitProposal,
            TaskDoor tasks,
            WhereIs whereIs,
            EditModel page) {
        this.proposals = proposals;
        this.saveDraft = saveDraft;
        this.submitProposal = submitProposal;
        this.tasks = tasks;
        this.whereIs = whereIs;
        this.page = page;
    }

    @PostMapping("/proposals/{id}/submission")
    Object submit(
            @PathVariable CaseId id,
            HttpServletRequest request,
            Actor actor,
            Locale language,
            Model model,
            RedirectAttributes flash) {
        var proposal = proposals.require(id, actor);
        var parameters = request.getParameterMap();
        if (proposal.isOf(actor) && !proposal.status().editable()) {
            return "redirect:/proposals/" + id;
        }
        try {
            if (EditForm.isIn(parameters)) {
                var form = EditForm.of(parameters, proposal);
                saveDraft.save(id, form.typed(), form.seen(), actor);
            }
            if (proposal.status() == Status.CLARIFICATION) {
                return "redirect:/tasks/" + open(id, Set.of(ClarificationProcess.ANSWER_CLARIFICATION));
            }
            handIn(id, actor);
        } catch (Stale newer) {
            return EditPage.conflict(proposal, EditForm.of(parameters, proposal), parameters);
        } catch (Invalid incomplete) {
            model.addAttribute("refused", true);
            page.fill(model, proposals.require(id, actor), EditModel.Marking.ALL, null, actor, language);
            return new ModelAndView("proposal/edit", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var number = Objects.toString(proposals.require(id, actor).number(), "");
        flash.addFlashAttribute("toast", new Toast("proposal.submitted", number, "", ""));
        return "redirect:/proposals/" + id;
    }

    private void handIn(CaseId id, Actor actor) {
        if (proposals.require(id, actor).status() == Status.DRAFT) {
            submitProposal.submit(id, actor);
            return;
        }
        tasks.complete(open(id, HANDED_IN_AGAIN), JsonNodeFactory.instance.objectNode(), actor);
    }

    private String open(CaseId id, Set<String> keys) {
        var task = whereIs.of(id).stream()
                .filter(step -> keys.contains(step.key()))
                .findFirst()
                .orElseThrow(() -> new Conflict("already-submitted"));
        return Objects.requireNonNull(task.taskId());
    }
}
