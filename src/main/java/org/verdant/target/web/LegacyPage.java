package org.verdant.target.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;
import org.verdant.target.EnterLegacyCredit;
import org.verdant.target.LegacyForm;

/** What happened before the product was in use (K20): the entries for one target, and the form for a new one. */
@Controller
class LegacyPage {
    private final LegacyModel entries;
    private final EnterLegacyCredit enterLegacyCredit;
    private final TypedEvidence evidence;
    private final FormReader forms;

    LegacyPage(LegacyModel entries, EnterLegacyCredit enterLegacyCredit, TypedEvidence evidence, FormReader forms) {
        this.entries = entries;
        this.enterLegacyCredit = enterLegacyCredit;
        this.evidence = evidence;
        this.forms = forms;
    }

    @GetMapping("/targets/{code}/legacy")
    String list(@PathVariable String code, Actor actor, Model model) {
        entries.fill(model, code, FormValues.empty(), actor);
        return "target/legacy";
    }

    @PostMapping("/targets/{code}/legacy")
    Object enter(
            @PathVariable String code, HttpServletRequest request, Actor actor, Model model, RedirectAttributes flash)
            throws IOException {
        var target = entries.target(code);
        var typed = evidence.several(request, "documentIds", actor);
        try {
            if (!typed.errors().isEmpty()) {
                throw new Invalid("invalid", typed.errors());
            }
            var form = forms.read(typed.tree(), LegacyForm.class).require();
            var entry = enterLegacyCredit.enter(target.code(), form, actor);
            flash.addFlashAttribute("toast", Toast.of("target.change.asked"));
            return "redirect:/legacy-entries/" + entry.id();
        } catch (Invalid wrong) {
            entries.fill(model, code, new FormValues(typed.tree(), wrong.errors()), actor);
            return new ModelAndView("target/legacy", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @GetMapping("/legacy-entries/{id}")
    String one(@PathVariable CaseId id, Actor actor, Model model) {
        model.addAllAttributes(entries.one(id, actor));
        return "target/legacy-entry";
    }
}
