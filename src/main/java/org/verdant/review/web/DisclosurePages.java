package org.verdant.review.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.review.CommentForm;
import org.verdant.review.CommentOnDisclosure;
import org.verdant.review.DisclosureReader;
import org.verdant.review.ModerateComment;
import org.verdant.review.PublicComment;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.Refusal;
import org.verdant.shared.TooMany;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** Files that lie open before they are decided: everybody reads them and comments, without signing in. */
@Controller
class DisclosurePages {
    private static final int ROWS = 50;

    private final DisclosureReader disclosures;
    private final DisclosedFiles files;
    private final CommentOnDisclosure commentOnDisclosure;
    private final ModerateComment moderateComment;
    private final FormReader forms;

    DisclosurePages(
            DisclosureReader disclosures,
            DisclosedFiles files,
            CommentOnDisclosure commentOnDisclosure,
            ModerateComment moderateComment,
            FormReader forms) {
        this.disclosures = disclosures;
        this.files = files;
        this.commentOnDisclosure = commentOnDisclosure;
        this.moderateComment = moderateComment;
        this.forms = forms;
    }

    @GetMapping("/disclosures")
    String list(@RequestParam(required = false) @Nullable CaseId after, Model model) {
        var found = disclosures.page(ROWS + 1, after);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        model.addAttribute("files", files.heads(shown));
        model.addAttribute("next", found.size() > ROWS ? shown.get(ROWS - 1).caseId() : null);
        return "review/disclosures";
    }

    @GetMapping("/disclosures/{number}")
    String show(@PathVariable String number, @Nullable Actor actor, Model model) {
        return show(number, actor, model, new FormValues(null, List.of()));
    }

    @PostMapping("/disclosures/{number}/comments")
    String comment(
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Actor actor,
            Model model,
            RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        try {
            var form = forms.read(typed, CommentForm.class).require();
            commentOnDisclosure.comment(number, form, request.getRemoteAddr());
        } catch (Invalid wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(number, actor, model, new FormValues(typed, wrong.errors()));
        } catch (TooMany pause) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(pause.retryAfter().toSeconds()));
            return show(number, actor, model, refused(typed, pause));
        } catch (Conflict late) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(number, actor, model, refused(typed, late));
        }
        flash.addFlashAttribute("toast", Toast.of("disclosure.commented"));
        return "redirect:/disclosures/" + number;
    }

    @PostMapping("/disclosures/{number}/comments/{id}/moderation")
    String moderate(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam PublicComment.State state,
            Actor actor,
            RedirectAttributes flash) {
        moderateComment.moderate(number, id, state, actor);
        flash.addFlashAttribute("toast", Toast.of("disclosure.moderated"));
        return "redirect:/disclosures/" + number + "#comment-" + id;
    }

    @GetMapping("/disclosures/{number}/documents/{id}")
    void download(@PathVariable String number, @PathVariable String id, HttpServletResponse response)
            throws java.io.IOException {
        files.send(disclosures.require(number), id, response);
    }

    /** What was typed stands there again, below the reason. */
    private static FormValues refused(JsonNode typed, Refusal refusal) {
        return new FormValues(
                typed,
                List.of(FieldError.of("", refusal.code(), refusal.arguments().toArray())));
    }

    private String show(String number, @Nullable Actor actor, Model model, FormValues form) {
        var disclosure = disclosures.require(number);
        model.addAttribute("file", files.of(disclosure));
        model.addAttribute("papers", files.papers(disclosure));
        model.addAttribute("comments", disclosures.comments(disclosure, actor));
        model.addAttribute("moderates", files.moderates(disclosure, actor));
        model.addAttribute("form", form);
        return "review/disclosure";
    }
}
