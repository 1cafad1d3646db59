package org.verdant.identity.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.identity.ChangePassword;
import org.verdant.identity.ChooseLanguage;
import org.verdant.identity.RevokeToken;
import org.verdant.identity.Tokens;
import org.verdant.shared.Actor;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormValues;

/** What somebody sees and changes of the own account: tokens, password, language. */
@Controller
@RequestMapping("/account")
class AccountPages {
    private final Tokens tokens;
    private final RevokeToken revokeToken;
    private final ChangePassword changePassword;
    private final ChooseLanguage chooseLanguage;

    AccountPages(Tokens tokens, RevokeToken revokeToken, ChangePassword changePassword, ChooseLanguage chooseLanguage) {
        this.tokens = tokens;
        this.revokeToken = revokeToken;
        this.changePassword = changePassword;
        this.chooseLanguage = chooseLanguage;
    }

    @GetMapping("/tokens")
    String tokens(Actor actor, Model model) {
        model.addAttribute("tokens", tokens.of(actor.person()));
        return "identity/tokens";
    }

    @PostMapping("/tokens/{id}/revocation")
    String revoke(@PathVariable UUID id, Actor actor) {
        revokeToken.revoke(id, actor);
        return "redirect:/account/tokens";
    }

    @GetMapping("/password")
    String password(Model model) {
        model.addAttribute("form", FormValues.empty());
        return "identity/password";
    }

    /** All sessions end, this one too: the new password is tried at once. */
    @PostMapping("/password")
    ModelAndView change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            Actor actor) {
        try {
            changePassword.change(current, password, actor);
            return new ModelAndView("redirect:/sign-in");
        } catch (Invalid wrong) {
            var page = new ModelAndView("identity/password", HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("form", new FormValues(null, wrong.errors()));
        }
    }

    @PostMapping("/language")
    String language(@RequestParam(defaultValue = "") String language, Actor actor) {
        chooseLanguage.choose(language, actor);
        return "redirect:/?lang=" + language;
    }
}
