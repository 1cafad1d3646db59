package org.verdant.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where administration begins: the register of countries, which auditors may read too. */
@Controller
class AdminStart {
    @GetMapping("/admin")
    String start() {
        return "redirect:/admin/register";
    }
}
