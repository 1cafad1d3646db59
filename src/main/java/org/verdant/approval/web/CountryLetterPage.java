package org.verdant.approval.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.proposal.AttachDocument;
import org.verdant.shared.Actor;
import org.verdant.shared.Invalid;
import org.verdant.shared.TooLarge;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.Toast;
import org.verdant.workflow.FinancingAppraisal;
import org.verdant.workflow.FinancingReview;
import org.verdant.workflow.PlatformProcess;
import org.verdant.workflow.StudyAcceptance;
import org.verdant.workflow.StudyDelivery;
import org.verdant.workflow.TaskDoor;

/** Attaches the paper of a country, a mandate, a term sheet or a financier while the step that needs it is being written; everything typed beside it is kept. */
@Controller
class CountryLetterPage {
    private static final Map<String, String> KINDS = Map.of(
            StudyDelivery.AGREE_DATA, AttachDocument.DATA_AGREEMENT,
            StudyAcceptance.ACCEPT_STUDY, AttachDocument.ACCEPTANCE,
            FinancingAppraisal.GIVE_MANDATE, AttachDocument.MANDATE_LETTER,
            FinancingAppraisal.ISSUE_TERM_SHEET, AttachDocument.TERM_SHEET,
            FinancingReview.FINANCIER_DECISION, AttachDocument.FINANCIER_LETTER,
            PlatformProcess.STUDY_OPTIONS, AttachDocument.PLATFORM_PAPER,
            PlatformProcess.CONSULT_MEMBERS, AttachDocument.PLATFORM_PAPER,
            PlatformProcess.DECIDE_PLATFORM, AttachDocument.PLATFORM_PAPER,
            PlatformProcess.LAUNCH_PLATFORM, AttachDocument.PLATFORM_PAPER);

    private final TaskDoor door;
    private final AttachDocument attachDocument;

    CountryLetterPage(TaskDoor door, AttachDocument attachDocument) {
        this.door = door;
        this.attachDocument = attachDocument;
    }

    @PostMapping("/tasks/{id}/country-letter")
    String attach(
            @PathVariable String id,
            @RequestParam(name = "_file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            Actor actor,
            RedirectAttributes flash)
            throws IOException {
        var task = door.open(id, actor);
        var typed = (ObjectNode) FormTree.of(request.getParameterMap());
        if (file == null || file.isEmpty()) {
            flash.addFlashAttribute("fileError", "error.required");
        } else {
            try (var bytes = file.getInputStream()) {
                var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
                var card = attachDocument.attach(task.caseId(), kind(task.key()), name, bytes, actor);
                typed.put("documentId", card.id().toString());
                flash.addFlashAttribute("toast", Toast.of("proposal.attached"));
            } catch (Invalid | TooLarge refused) {
                flash.addFlashAttribute("fileError", "approval.answer.document.refused");
            }
        }
        door.saveDraft(id, typed, actor);
        return "redirect:/tasks/" + id;
    }

    private static String kind(String step) {
        return KINDS.getOrDefault(step, AttachDocument.COUNTRY_LETTER);
    }
}
