package org.verdant.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verdant.identity.DisablePerson;
import org.verdant.identity.EnablePerson;
import org.verdant.identity.InvitePerson;
import org.verdant.shared.Actor;
import org.verdant.shared.PersonId;

/** Whether a person gets in: shutting out, letting in again, a link to set a password. */
@Controller
@RequestMapping("/admin/people/{id}")
class AccessPages {
    private final DisablePerson disablePerson;
    private final EnablePerson enablePerson;
    private final InvitePerson invitePerson;

    AccessPages(DisablePerson disablePerson, EnablePerson enablePerson, InvitePerson invitePerson) {
        this.disablePerson = disablePerson;
        this.enablePerson = enablePerson;
        this.invitePerson = invitePerson;
    }

    @PostMapping("/disabling")
    String disable(@PathVariable PersonId id, Actor actor) {
        disablePerson.disable(id, actor);
        return "redirect:/admin/people/" + id;
    }

    @PostMapping("/enabling")
    String enable(@PathVariable PersonId id, Actor actor) {
        enablePerson.enable(id, actor);
        return "redirect:/admin/people/" + id;
    }

    /** The link is shown once, on the next page. */
    @PostMapping("/invitation")
    String invite(@PathVariable PersonId id, Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("invitation", "/invitation?token=" + invitePerson.invite(id, actor));
        return "redirect:/admin/people/" + id;
    }
}
