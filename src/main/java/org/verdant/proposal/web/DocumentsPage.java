package org.verdant.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.RemoveDocument;
import org.verdant.proposal.SaveDraft;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.Stale;
import org.verdant.shared.TooLarge;
import org.verdant.shared.web.FileAnswer;
import org.verdant.shared.web.Toast;

/** Attachments on the pages: what is typed beside them is kept first, and a refused file is explained at its place. */
@Controller
class DocumentsPage {
    private final ReadProposal proposals;
    private final SaveDraft saveDraft;
    private final AttachDocument attachDocument;
    private final RemoveDocument removeDocument;
    private final ReadDocuments documents;
    private final CheckWords words;

    DocumentsPage(
            ReadProposal proposals,
            SaveDraft saveDraft,
            AttachDocument attachDocument,
            RemoveDocument removeDocument,
            ReadDocuments documents,
            CheckWords words) {
        this.proposals = proposals;
        this.saveDraft = saveDraft;
        this.attachDocument = attachDocument;
        this.removeDocument = removeDocument;
        this.documents = documents;
        this.words = words;
    }

    @PostMapping("/proposals/{id}/documents")
    Object attach(
            @PathVariable CaseId id,
            @RequestParam(name = "_kind", defaultValue = "OTHER") String kind,
            @RequestParam(name = "_file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            Actor actor,
            Locale language,
            RedirectAttributes flash)
            throws IOException {
        var proposal = proposals.require(id, actor);
        if (EditForm.isIn(request.getParameterMap())) {
            var form = EditForm.of(request.getParameterMap(), proposal);
            try {
                saveDraft.save(id, form.typed(), form.seen(), actor);
            } catch (Stale newer) {
                return EditPage.conflict(proposal, form, request.getParameterMap());
            }
        }
        try {
            store(id, kind, file, actor);
            flash.addFlashAttribute("toast", Toast.of("proposal.attached"));
        } catch (Invalid refused) {
            flash.addFlashAttribute(
                    "fileError",
                    words.finding(refused.errors().get(0), language).message());
        } catch (TooLarge refused) {
            flash.addFlashAttribute("fileError", words.refusal(refused, language));
        }
        return "redirect:" + back(id, proposal.status().editable());
    }

    private void store(CaseId id, String kind, @Nullable MultipartFile file, Actor actor) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new Invalid(FieldError.of("_file", "required"));
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            attachDocument.attach(id, kind, name, bytes, actor);
        }
    }

    @PostMapping("/proposals/{id}/documents/{document}/removal")
    String remove(@PathVariable CaseId id, @PathVariable DocumentId document, Actor actor, RedirectAttributes flash) {
        var owner = removeDocument.remove(document, actor);
        flash.addFlashAttribute("toast", Toast.of("proposal.detached"));
        return "redirect:" + back(owner, true);
    }

    @GetMapping("/documents/{id}")
    void download(@PathVariable DocumentId id, Actor actor, HttpServletResponse response) throws IOException {
        var card = proposals.document(id, actor);
        FileAnswer.send(
                response, card.fileName(), card.mediaType(), card.size(), target -> documents.write(id, target));
    }

    private static String back(CaseId id, boolean editable) {
        return "/proposals/" + id + (editable ? "/edit#documents" : "?tab=documents");
    }
}
