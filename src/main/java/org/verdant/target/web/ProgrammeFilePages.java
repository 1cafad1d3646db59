package org.verdant.target.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.shared.Actor;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.target.ProgrammeDraft;
import org.verdant.target.ProgrammeHistory;
import org.verdant.target.ProposeProgramme;

/** The programme file: what runs, every version of it, and proposing another one. What was typed stays when it is refused. */
@Controller
@RequestMapping("/admin/programme")
class ProgrammeFilePages {
    private static final int ROWS = 30;

    private final ProgrammeHistory history;
    private final ProposeProgramme proposeProgramme;
    private final VersionWords words;
    private final FormReader reader;

    ProgrammeFilePages(
            ProgrammeHistory history, ProposeProgramme proposeProgramme, VersionWords words, FormReader reader) {
        this.history = history;
        this.proposeProgramme = proposeProgramme;
        this.words = words;
        this.reader = reader;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID after, Actor actor, Model model) {
        var found = history.newest(after, ROWS + 1);
        var shown = found.size() > ROWS ? found.subList(0, ROWS) : found;
        model.addAttribute("rows", words.of(shown, history.sha256()));
        model.addAttribute("sha256", history.sha256());
        model.addAttribute("content", history.content());
        model.addAttribute(
                "next", found.size() > ROWS ? shown.get(shown.size() - 1).id() : null);
        model.addAttribute("mayChange", actor.has(Role.ADMINISTRATOR));
        return "target/programme-file";
    }

    @GetMapping("/new")
    ModelAndView edit() {
        var begun = reader.tree(new ProgrammeDraft(history.content(), null, history.sha256()));
        return page(begun, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView propose(
            HttpServletRequest request, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var tree = FormTree.of(request.getParameterMap());
        if (file != null && !file.isEmpty()) {
            tree.put("content", new String(file.getBytes(), StandardCharsets.UTF_8));
        }
        try {
            var id = proposeProgramme.propose(
                    reader.read(tree, ProgrammeDraft.class).require(), actor);
            return new ModelAndView("redirect:/admin/programme/" + id);
        } catch (Invalid wrong) {
            return page(tree, wrong.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private static ModelAndView page(JsonNode typed, List<org.verdant.shared.FieldError> errors, HttpStatus status) {
        return new ModelAndView("target/programme-new", status).addObject("form", new FormValues(typed, errors));
    }
}
