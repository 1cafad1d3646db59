package org.verdant.approval.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.verdant.approval.SilenceReader;
import org.verdant.proposal.TextReader;
import org.verdant.shared.CountryCode;

/** Adopted texts with those who said that they support them. For everybody. */
@Controller
class StatementsPage {
    private final TextReader texts;
    private final SilenceReader silences;

    StatementsPage(TextReader texts, SilenceReader silences) {
        this.texts = texts;
        this.silences = silences;
    }

    @GetMapping("/statements")
    String list(Model model) {
        model.addAttribute("statements", texts.adopted());
        return "approval/statements";
    }

    @GetMapping("/statements/{number}")
    String show(@PathVariable String number, Model model) {
        var adopted = texts.adopted(number);
        var silence = silences.of(adopted.caseId()).get(0);
        model.addAttribute("adopted", adopted);
        model.addAttribute("silence", silence);
        model.addAttribute("supporters", names(silence.supporters()));
        model.addAttribute("silent", names(silence.silent()));
        model.addAttribute("unreachable", names(silence.unheard()));
        return "approval/statement";
    }

    private static List<String> names(List<CountryCode> countries) {
        return countries.stream()
                .map(country -> country.name(LocaleContextHolder.getLocale()))
                .sorted()
                .toList();
    }
}
