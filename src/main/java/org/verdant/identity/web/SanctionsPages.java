package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.identity.ListParty;
import org.verdant.identity.NewSanctionedParty;
import org.verdant.identity.SanctionsList;
import org.verdant.identity.UnlistParty;
import org.verdant.shared.Actor;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;

/** The sanctions list before the administrator: who is on it on whose word, putting on and taking off. What was typed stays when it is refused. */
@Controller
@RequestMapping("/admin/sanctions")
class SanctionsPages {
    private static final int ROWS = 200;

    private final SanctionsList sanctions;
    private final ListParty listParty;
    private final UnlistParty unlistParty;
    private final FormReader reader;
    private final RegisterWords words;

    SanctionsPages(
            SanctionsList sanctions,
            ListParty listParty,
            UnlistParty unlistParty,
            FormReader reader,
            RegisterWords words) {
        this.sanctions = sanctions;
        this.listParty = listParty;
        this.unlistParty = unlistParty;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, Actor actor) {
        return page(q, HttpStatus.OK, actor);
    }

    @PostMapping
    ModelAndView add(HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            listParty.list(reader.read(tree, NewSanctionedParty.class).require(), actor);
        } catch (Invalid wrong) {
            return page("", HttpStatus.UNPROCESSABLE_ENTITY, actor)
                    .addObject("form", new FormValues(tree, wrong.errors()));
        }
        return done("sanctions.done.listed", flash);
    }

    @PostMapping("/{id}/ending")
    ModelAndView end(@PathVariable UUID id, HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            unlistParty.unlist(id, tree.path("endSource").asText(""), actor);
        } catch (Invalid wrong) {
            return page("", HttpStatus.UNPROCESSABLE_ENTITY, actor)
                    .addObject("ending", id)
                    .addObject("endForm", new FormValues(tree, wrong.errors()));
        }
        return done("sanctions.done.unlisted", flash);
    }

    private static ModelAndView done(String said, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", Toast.of(said));
        return new ModelAndView("redirect:/admin/sanctions");
    }

    private ModelAndView page(String q, HttpStatus status, Actor actor) {
        var rows = sanctions.find(q, ROWS);
        return new ModelAndView("identity/sanctions", status)
                .addObject("q", q)
                .addObject("rows", rows)
                .addObject("people", words.peopleOf(rows))
                .addObject("form", FormValues.empty())
                .addObject("endForm", FormValues.empty())
                .addObject("mayChange", RegisterWords.mayChange(actor));
    }
}
