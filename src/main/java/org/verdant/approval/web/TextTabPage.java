package org.verdant.approval.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.TextDiff;
import org.verdant.proposal.TextReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** The tab "Text" of a governance file: its versions and their differences; here its drafters file more, and coordinators enter letters. */
@Controller
@RequestMapping("/proposals/{id}")
class TextTabPage {
    private final ProposalAccess access;
    private final TextTab tab;
    private final TextReader texts;
    private final TextCommands commands;

    TextTabPage(ProposalAccess access, TextTab tab, TextReader texts, TextCommands commands) {
        this.access = access;
        this.tab = tab;
        this.texts = texts;
        this.commands = commands;
    }

    @GetMapping("/text")
    String show(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable Integer n,
            @RequestParam(required = false) @Nullable Integer with,
            Actor actor,
            Model model) {
        access.requireReadable(id, actor);
        fill(model, id, actor, FormValues.empty(), FormValues.empty());
        if (n != null && with != null) {
            model.addAttribute("n", n);
            model.addAttribute("with", with);
            model.addAttribute(
                    "pieces",
                    TextDiff.between(
                            texts.version(id, with).body(), texts.version(id, n).body()));
        }
        return "approval/text";
    }

    @PostMapping("/texts")
    Object file(
            @PathVariable CaseId id, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash) {
        var typed = FormTree.of(request.getParameterMap());
        try {
            commands.file(id, typed, actor);
        } catch (Invalid wrong) {
            fill(model, id, actor, new FormValues(typed, wrong.errors()), FormValues.empty());
            return new ModelAndView("approval/text", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("toast", Toast.of("text.filed"));
        return "redirect:/proposals/" + id + "/text";
    }

    @PostMapping("/silence/letters")
    Object enter(
            @PathVariable CaseId id,
            @RequestParam(name = "_file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        access.requireReadable(id, actor);
        var typed = (ObjectNode) FormTree.of(request.getParameterMap());
        try {
            commands.enter(id, typed, file, actor);
        } catch (Invalid wrong) {
            fill(model, id, actor, FormValues.empty(), new FormValues(typed, wrong.errors()));
            return new ModelAndView("approval/text", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("toast", Toast.of("silence.entered"));
        return "redirect:/proposals/" + id + "/text";
    }

    private void fill(Model model, CaseId id, Actor actor, FormValues form, FormValues letter) {
        model.addAllAttributes(tab.model(id));
        model.addAttribute("form", form);
        model.addAttribute("letterForm", letter);
        model.addAttribute("answers", commands.answers());
        var open = "DRAFTING".equals(model.getAttribute("stage"));
        model.addAttribute("mayFile", open && commands.holdsPen(id, actor));
        model.addAttribute("mayEnter", actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD));
    }
}
