package org.verdant.audit.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.verdant.audit.AuditRow;
import org.verdant.audit.AuditTrail;
import org.verdant.audit.VerifyAudit;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.shared.web.FormValues;
import org.verdant.shared.web.ListPage;

/** What happened, for auditors only: a list to search, and the verification of the chains. */
@Controller
class AuditPages {
    private static final int ROWS = 50;

    private final AuditTrail trail;
    private final VerifyAudit verifyAudit;
    private final ReadFilter readFilter;
    private final AuditLines lines;
    private final MessageSource words;

    AuditPages(
            AuditTrail trail, VerifyAudit verifyAudit, ReadFilter readFilter, AuditLines lines, MessageSource words) {
        this.trail = trail;
        this.verifyAudit = verifyAudit;
        this.readFilter = readFilter;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping("/audit")
    String list(AuditQuery query, Actor actor, Model model, Locale language) {
        Auditors.require(actor);
        var reading = readFilter.read(query);
        var page = ListPage.of(
                reading.errors().isEmpty() ? trail.rows(reading.filter(), ROWS + 1) : List.<AuditRow>of(),
                ROWS,
                0,
                row -> ReadFilter.cursor(row.place()));
        model.addAttribute("form", new FormValues(query.typed(), reading.errors()));
        model.addAttribute("actions", actions(language));
        model.addAttribute("lines", lines.of(page.items()));
        model.addAttribute("first", query.cursor() == null ? null : query.address(null));
        model.addAttribute("export", query.export());
        model.addAttribute("next", page.next() == null ? null : query.address(page.next()));
        return "audit/list";
    }

    @PostMapping("/audit/verification")
    String verify(Actor actor, Model model, Locale language) {
        Auditors.require(actor);
        model.addAttribute("verification", verifyAudit.verify());
        return list(new AuditQuery(null, null, null, null, null, null), actor, model, language);
    }

    private List<Choice> actions(Locale language) {
        return trail.actions().stream()
                .map(action -> new Choice(action, words.getMessage("audit." + action, null, action, language)))
                .toList();
    }
}
