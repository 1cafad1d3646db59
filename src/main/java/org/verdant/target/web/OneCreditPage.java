package org.verdant.target.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.FieldError;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.Toast;
import org.verdant.target.AskCreditChange;
import org.verdant.target.CreditChangeForm;

/** One credit with its history, for everybody; coordinators see what was asked for it and may ask themselves. */
@Controller
class OneCreditPage {
    private final CreditModel credits;
    private final AskCreditChange askCreditChange;
    private final TypedEvidence evidence;
    private final FormReader forms;

    OneCreditPage(CreditModel credits, AskCreditChange askCreditChange, TypedEvidence evidence, FormReader forms) {
        this.credits = credits;
        this.askCreditChange = askCreditChange;
        this.evidence = evidence;
        this.forms = forms;
    }

    @GetMapping("/targets/{code}/credits/{id}")
    String show(@PathVariable String code, @PathVariable String id, @Nullable Actor actor, Model model) {
        credits.fill(model, code, id, FormValues.empty(), actor);
        return "target/credit";
    }

    @PostMapping("/targets/{code}/credits/{id}/changes")
    Object ask(
            @PathVariable String code,
            @PathVariable String id,
            HttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        var target = credits.target(code);
        var typed = evidence.one(request, "documentId", actor);
        try {
            if (!typed.errors().isEmpty()) {
                throw new Invalid("invalid", typed.errors());
            }
            askCreditChange.ask(
                    target.code(),
                    id,
                    forms.read(typed.tree(), CreditChangeForm.class).require(),
                    actor);
        } catch (Invalid wrong) {
            credits.fill(model, code, id, new FormValues(typed.tree(), wrong.errors()), actor);
            return again(model, HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Conflict late) {
            var said = List.of(FieldError.of("", late.code()));
            credits.fill(model, code, id, new FormValues(typed.tree(), said), actor);
            return again(model, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("toast", Toast.of("target.change.asked"));
        return "redirect:/targets/" + target.code() + "/credits/" + id;
    }

    private static ModelAndView again(Model model, HttpStatusCode status) {
        return new ModelAndView("target/credit", model.asMap(), status);
    }
}
