package org.verdant.identity.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.identity.EntryEnding;
import org.verdant.identity.NewRegisterEntry;
import org.verdant.identity.RegisterHistory;
import org.verdant.identity.RegisterRow;
import org.verdant.shared.Actor;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormTree;
import org.verdant.shared.web.FormValues;

/** One entry of the register before the administrator: ended, corrected, struck out. What was typed stays when it is refused. */
@Controller
@RequestMapping("/admin/register/entries/{id}")
class RegisterEntryPages {
    private final RegisterHistory register;
    private final RegisterChanges changes;
    private final FormReader reader;
    private final RegisterWords words;

    RegisterEntryPages(RegisterHistory register, RegisterChanges changes, FormReader reader, RegisterWords words) {
        this.register = register;
        this.changes = changes;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping
    ModelAndView one(@PathVariable UUID id, Actor actor, Locale language) {
        var row = register.require(id);
        return page(row, new FormValues(reader.tree(asTyped(row)), List.of()), HttpStatus.OK, language)
                .addObject("mayChange", RegisterWords.mayChange(actor));
    }

    @PostMapping("/ending")
    ModelAndView end(@PathVariable UUID id, HttpServletRequest request, Actor actor, Locale language) {
        return done(id, request, language, tree -> changes.end()
                .end(id, reader.read(tree, EntryEnding.class).require(), actor));
    }

    @PostMapping("/correction")
    ModelAndView correct(@PathVariable UUID id, HttpServletRequest request, Actor actor, Locale language) {
        return done(id, request, language, tree -> changes.correct()
                .correct(id, reader.read(tree, NewRegisterEntry.class).require(), actor));
    }

    @PostMapping("/striking")
    ModelAndView strike(@PathVariable UUID id, HttpServletRequest request, Actor actor, Locale language) {
        return done(id, request, language, tree -> changes.strike()
                .strike(id, tree.path("strikeReason").asText(""), actor));
    }

    private ModelAndView done(UUID id, HttpServletRequest request, Locale language, Consumer<ObjectNode> change) {
        var row = register.require(id);
        var tree = FormTree.of(request.getParameterMap());
        try {
            change.accept(tree);
            return new ModelAndView("redirect:/admin/register/" + row.entry().country());
        } catch (Invalid wrong) {
            ObjectNode shown = reader.tree(asTyped(row)).deepCopy();
            shown.setAll(tree);
            return page(row, new FormValues(shown, wrong.errors()), HttpStatus.UNPROCESSABLE_ENTITY, language);
        }
    }

    private ModelAndView page(RegisterRow row, FormValues form, HttpStatus status, Locale language) {
        return new ModelAndView("identity/register-entry", status)
                .addObject("row", row)
                .addObject("form", form)
                .addObject("mayChange", true)
                .addObject("statuses", words.statuses(language))
                .addObject("certainties", words.certainties(language));
    }

    private static NewRegisterEntry asTyped(RegisterRow row) {
        var entry = row.entry();
        return new NewRegisterEntry(
                null, entry.status(), entry.from(), entry.to(), entry.source(), entry.certainty(), null);
    }
}
