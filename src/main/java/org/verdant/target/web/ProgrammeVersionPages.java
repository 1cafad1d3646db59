package org.verdant.target.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.shared.Actor;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.target.ConfirmProgramme;
import org.verdant.target.ProgrammeHistory;
import org.verdant.target.ProgrammeVersion.State;
import org.verdant.target.RejectProgramme;

/** One version of the programme file: what it changes, line by line, and whether it is to run. */
@Controller
@RequestMapping("/admin/programme/{id}")
class ProgrammeVersionPages {
    private final ProgrammeHistory history;
    private final ConfirmProgramme confirmProgramme;
    private final RejectProgramme rejectProgramme;
    private final VersionWords words;

    ProgrammeVersionPages(
            ProgrammeHistory history,
            ConfirmProgramme confirmProgramme,
            RejectProgramme rejectProgramme,
            VersionWords words) {
        this.history = history;
        this.confirmProgramme = confirmProgramme;
        this.rejectProgramme = rejectProgramme;
        this.words = words;
    }

    @GetMapping
    ModelAndView one(@PathVariable UUID id, Actor actor) {
        return page(id, actor, FormValues.empty(), HttpStatus.OK);
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable UUID id, Actor actor) {
        confirmProgramme.confirm(id, actor);
        return new ModelAndView("redirect:/admin/programme");
    }

    @PostMapping("/rejection")
    ModelAndView reject(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            rejectProgramme.reject(id, tree.path("rejectReason").asText(""), actor);
            return new ModelAndView("redirect:/admin/programme");
        } catch (Invalid wrong) {
            return page(id, actor, new FormValues(tree, wrong.errors()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private ModelAndView page(UUID id, Actor actor, FormValues form, HttpStatus status) {
        var version = history.require(id);
        var waits = version.state() == State.PROPOSED && actor.has(Role.ADMINISTRATOR);
        return new ModelAndView("target/programme-version", status)
                .addObject("row", words.of(List.of(version), history.sha256()).get(0))
                .addObject("lines", version.base() == null ? List.of() : history.difference(id))
                .addObject("content", history.content(id))
                .addObject("form", form)
                .addObject("mayReject", waits)
                .addObject("mayConfirm", waits && !actor.is(version.proposedBy()));
    }
}
