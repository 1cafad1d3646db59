package org.verdant.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verdant.identity.AcceptInvitation;
import org.verdant.shared.Invalid;
import org.verdant.shared.web.FormValues;

/** Setting a password from an invitation. */
@Controller
@RequestMapping("/invitation")
class InvitationPages {
    private final AcceptInvitation acceptInvitation;

    InvitationPages(AcceptInvitation acceptInvitation) {
        this.acceptInvitation = acceptInvitation;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("form", FormValues.empty());
        return "identity/invitation";
    }

    @PostMapping
    ModelAndView accept(
            @RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String password) {
        try {
            acceptInvitation.accept(token, password);
            return new ModelAndView("redirect:/sign-in");
        } catch (Invalid wrong) {
            var page = new ModelAndView("identity/invitation", HttpStatus.UNPROCESSABLE_ENTITY);
            page.addObject("token", token);
            return page.addObject("form", new FormValues(null, wrong.errors()));
        }
    }
}
