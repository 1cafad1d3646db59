package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.identity.CreatePerson;
import org.verdant.identity.NewPerson;
import org.verdant.identity.PeopleRegister;
import org.verdant.shared.Actor;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.Cursors;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;

/** The administrator's list of people, and entering a new one. */
@Controller
@RequestMapping("/admin/people")
class PeoplePages {
    private static final int ROWS = 50;

    private final PeopleRegister people;
    private final CreatePerson createPerson;
    private final FormReader reader;
    private final IdentityChoices choices;

    PeoplePages(PeopleRegister people, CreatePerson createPerson, FormReader reader, IdentityChoices choices) {
        this.people = people;
        this.createPerson = createPerson;
        this.reader = reader;
        this.choices = choices;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Model model) {
        var after = cursor == null || cursor.isEmpty() ? List.<String>of() : Cursors.read(cursor, 2);
        var rows = people.page(
                q, after.isEmpty() ? null : after.get(0), after.isEmpty() ? null : PersonId.of(after.get(1)), ROWS + 1);
        var shown = rows.size() > ROWS ? rows.subList(0, ROWS) : rows;
        var last = shown.isEmpty() ? null : shown.get(shown.size() - 1).card();
        model.addAttribute("q", q);
        model.addAttribute("mayChange", RegisterWords.mayChange(actor));
        model.addAttribute("rows", shown);
        model.addAttribute("total", people.count(q));
        model.addAttribute("next", rows.size() > ROWS && last != null ? Cursors.of(last.name(), last.id()) : null);
        return "identity/people";
    }

    @GetMapping("/new")
    ModelAndView empty(Locale language) {
        return page(FormValues.empty(), HttpStatus.OK, language);
    }

    @PostMapping
    ModelAndView create(HttpServletRequest request, Actor actor, Locale language) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            var id = createPerson.create(reader.read(tree, NewPerson.class).require(), actor);
            return new ModelAndView("redirect:/admin/people/" + id);
        } catch (Invalid wrong) {
            return page(new FormValues(tree, wrong.errors()), HttpStatus.UNPROCESSABLE_ENTITY, language);
        }
    }

    private ModelAndView page(FormValues form, HttpStatus status, Locale language) {
        var page = new ModelAndView("identity/new-person", status);
        page.addObject("form", form);
        page.addObject("organisations", choices.organisations(language));
        page.addObject("countries", choices.countries(language));
        page.addObject("types", choices.organisationTypes(language));
        return page;
    }
}
