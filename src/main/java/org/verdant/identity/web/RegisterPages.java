package org.verdant.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.identity.EnterInRegister;
import org.verdant.identity.NewRegisterEntry;
import org.verdant.identity.RegisterEntry;
import org.verdant.identity.RegisterHistory;
import org.verdant.shared.Actor;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.NotFound;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;

/** The register of countries: what each is on a day, all that was ever said of one, and entering something new. */
@Controller
@RequestMapping("/admin/register")
class RegisterPages {
    private final RegisterHistory register;
    private final EnterInRegister enterInRegister;
    private final FormReader reader;
    private final RegisterWords words;
    private final Clock clock;

    RegisterPages(
            RegisterHistory register,
            EnterInRegister enterInRegister,
            FormReader reader,
            RegisterWords words,
            Clock clock) {
        this.register = register;
        this.enterInRegister = enterInRegister;
        this.reader = reader;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) RegisterEntry.@Nullable Status status,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Actor actor,
            Locale language,
            Model model) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        model.addAttribute("q", q);
        model.addAttribute("status", status);
        model.addAttribute("day", day);
        model.addAttribute("statuses", words.statuses(language));
        model.addAttribute("rows", words.byCountry(register.on(day, status), q, language));
        model.addAttribute("mayChange", RegisterWords.mayChange(actor));
        return "identity/register";
    }

    @GetMapping("/{country}")
    String country(@PathVariable String country, Actor actor, Model model) {
        var code = CountryCode.find(country).orElseThrow(() -> new NotFound("not-found"));
        var rows = register.of(code);
        model.addAttribute("country", code);
        model.addAttribute("rows", rows);
        model.addAttribute("people", words.people(rows));
        model.addAttribute("mayChange", RegisterWords.mayChange(actor));
        return "identity/register-country";
    }

    @GetMapping("/new")
    ModelAndView empty(@RequestParam(required = false) @Nullable String country, Locale language) {
        var tree = reader.tree(new NewRegisterEntry(country, null, null, null, null, null, null));
        return page(new FormValues(tree, List.of()), HttpStatus.OK, language);
    }

    @PostMapping
    ModelAndView enter(HttpServletRequest request, Actor actor, Locale language) {
        var tree = FormTree.of(request.getParameterMap());
        try {
            var id = enterInRegister.enter(
                    reader.read(tree, NewRegisterEntry.class).require(), actor);
            return new ModelAndView(
                    "redirect:/admin/register/" + register.require(id).entry().country());
        } catch (Invalid wrong) {
            return page(new FormValues(tree, wrong.errors()), HttpStatus.UNPROCESSABLE_ENTITY, language);
        }
    }

    private ModelAndView page(FormValues form, HttpStatus status, Locale language) {
        return new ModelAndView("identity/register-new", status)
                .addObject("form", form)
                .addObject("countries", words.countries(language))
                .addObject("statuses", words.statuses(language))
                .addObject("certainties", words.certainties(language));
    }
}
