package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.identity.EmploymentEnding;
import org.verdant.identity.NewEmployment;
import org.verdant.identity.NewRole;
import org.verdant.identity.PeopleRegister;
import org.verdant.identity.PersonName;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;

/** One person before the administrator: roles, employment, and whether that person may sign in. */
@Controller
@RequestMapping("/admin/people/{id}")
class PersonPages {
    private final PeopleRegister people;
    private final PersonChanges changes;
    private final FormReader reader;
    private final IdentityChoices choices;

    PersonPages(PeopleRegister people, PersonChanges changes, FormReader reader, IdentityChoices choices) {
        this.people = people;
        this.changes = changes;
        this.reader = reader;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView one(@PathVariable PersonId id, Actor actor, Locale language) {
        return page(id, actor, language, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView rename(
            @PathVariable PersonId id,
            @RequestParam("_version") int seen,
            HttpServletRequest request,
            Actor actor,
            Locale language) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            changes.renamePerson()
                    .rename(id, reader.read(tree, PersonName.class).require(), seen, actor);
            return back(id);
        } catch (Invalid wrong) {
            return page(id, actor, language, HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("nameForm", new FormValues(tree, wrong.errors()));
        }
    }

    @PostMapping("/roles")
    ModelAndView grant(@PathVariable PersonId id, HttpServletRequest request, Actor actor, Locale language) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            changes.grantRole().grant(id, reader.read(tree, NewRole.class).require(), actor);
            return back(id);
        } catch (Invalid wrong) {
            return page(id, actor, language, HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("roleForm", new FormValues(tree, wrong.errors()));
        } catch (Conflict held) {
            return page(id, actor, language, HttpStatus.CONFLICT)
                    .addObject("roleForm", new FormValues(tree, List.of(FieldError.of("role", held.code()))));
        }
    }

    @PostMapping("/roles/{role}/revocation")
    ModelAndView revoke(@PathVariable PersonId id, @PathVariable String role, Actor actor) {
        var held = Role.ofCode(role).orElseThrow(() -> new NotFound("not-found"));
        changes.revokeRole().revoke(id, held, actor);
        return back(id);
    }

    @PostMapping("/employments")
    ModelAndView employ(@PathVariable PersonId id, HttpServletRequest request, Actor actor, Locale language) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            changes.recordEmployment()
                    .record(id, reader.read(tree, NewEmployment.class).require(), actor);
            return back(id);
        } catch (Invalid wrong) {
            return page(id, actor, language, HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("employmentForm", new FormValues(tree, wrong.errors()));
        }
    }

    @PostMapping("/employments/end")
    ModelAndView end(@PathVariable PersonId id, HttpServletRequest request, Actor actor, Locale language) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            changes.endEmployment()
                    .end(id, reader.read(tree, EmploymentEnding.class).require(), actor);
            return back(id);
        } catch (Invalid wrong) {
            return page(id, actor, language, HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("endForm", new FormValues(tree, wrong.errors()));
        }
    }

    @PostMapping("/expertise")
    ModelAndView expertise(
            @PathVariable PersonId id,
            @RequestParam(name = "expertise[]", defaultValue = "") List<String> fields,
            Actor actor) {
        changes.changeExpertise().change(id, fields, actor);
        return back(id);
    }

    private ModelAndView page(PersonId id, Actor actor, Locale language, HttpStatus status) {
        var file = people.of(id);
        var named = reader.tree(new PersonName(file.card().name(), file.card().email()));
        return new ModelAndView("identity/person", status)
                .addObject("file", file)
                .addObject("version", people.version(id))
                .addObject("nameForm", new FormValues(named, List.of()))
                .addObject("own", actor.is(id))
                .addObject("mayChange", RegisterWords.mayChange(actor))
                .addObject("roleForm", FormValues.empty())
                .addObject("employmentForm", FormValues.empty())
                .addObject("endForm", FormValues.empty())
                .addObject("roles", choices.roles(language))
                .addObject("kinds", choices.kinds(language))
                .addObject("fields", choices.expertise(language))
                .addObject("organisations", choices.organisations(language));
    }

    private static ModelAndView back(PersonId id) {
        return new ModelAndView("redirect:/admin/people/" + id);
    }
}
