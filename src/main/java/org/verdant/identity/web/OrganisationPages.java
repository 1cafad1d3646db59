package org.verdant.identity.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
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
import org.verdant.identity.NewOrganisation;
import org.verdant.identity.OrganisationRegister;
import org.verdant.shared.Actor;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;

/** Organisations before the administrator: found, entered, changed, with every version. What was typed stays when it is refused. */
@Controller
@RequestMapping("/admin/organisations")
class OrganisationPages {
    private static final int ROWS = 50;

    private final OrganisationRegister register;
    private final OrganisationChanges changes;
    private final FormReader reader;
    private final OrganisationWords words;

    OrganisationPages(
            OrganisationRegister register, OrganisationChanges changes, FormReader reader, OrganisationWords words) {
        this.register = register;
        this.changes = changes;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Model model) {
        var after = cursor == null || cursor.isEmpty() ? List.<String>of() : Cursors.read(cursor, 2);
        var found = after.isEmpty()
                ? register.page(q, null, null, ROWS + 1)
                : register.page(q, after.get(0), OrganisationId.of(after.get(1)).value(), ROWS + 1);
        var shown = found.size() > ROWS ? found.subList(0, ROWS) : found;
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1).card();
        model.addAttribute("q", q);
        model.addAttribute("rows", shown);
        model.addAttribute("total", register.count(q));
        model.addAttribute("mayChange", RegisterWords.mayChange(actor));
        model.addAttribute("next", found.size() > ROWS && last != null ? Cursors.of(last.name(), last.id()) : null);
        return "identity/organisations";
    }

    @GetMapping("/new")
    ModelAndView empty(Locale language) {
        return words.page("identity/organisation-new", FormValues.empty(), HttpStatus.OK, language);
    }

    @PostMapping
    ModelAndView enter(HttpServletRequest request, Actor actor, Locale language) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            var id = changes.enter()
                    .enter(reader.read(tree, NewOrganisation.class).require(), actor);
            return new ModelAndView("redirect:/admin/organisations/" + id);
        } catch (Invalid wrong) {
            var form = new FormValues(tree, wrong.errors());
            return words.page("identity/organisation-new", form, HttpStatus.UNPROCESSABLE_ENTITY, language);
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable OrganisationId id, Actor actor, Locale language) {
        var form = new FormValues(reader.tree(NewOrganisation.of(register.require(id))), List.of());
        return page(id, form, HttpStatus.OK, actor, language);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable OrganisationId id,
            @RequestParam("_version") int seen,
            HttpServletRequest request,
            Actor actor,
            Locale language) {
        ObjectNode tree = FormTree.of(request.getParameterMap());
        try {
            changes.change().change(id, reader.read(tree, NewOrganisation.class).require(), seen, actor);
            return new ModelAndView("redirect:/admin/organisations/" + id);
        } catch (Invalid wrong) {
            var form = new FormValues(tree, wrong.errors());
            return page(id, form, HttpStatus.UNPROCESSABLE_ENTITY, actor, language);
        }
    }

    private ModelAndView page(OrganisationId id, FormValues form, HttpStatus status, Actor actor, Locale language) {
        var history = register.history(id);
        return words.page("identity/organisation", form, status, language)
                .addObject("file", register.require(id))
                .addObject("history", history)
                .addObject("people", words.people(history))
                .addObject("mayChange", RegisterWords.mayChange(actor));
    }
}
