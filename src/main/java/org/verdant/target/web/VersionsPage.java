package org.verdant.target.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.target.TargetVersions;

/** One counter under each version of its rule, side by side (K25). For everybody. */
@Controller
class VersionsPage {
    private final LedgerReader ledger;
    private final TargetVersions versions;
    private final Clock clock;

    VersionsPage(LedgerReader ledger, TargetVersions versions, Clock clock) {
        this.ledger = ledger;
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping("/targets/{code}/versions")
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model) {
        var target = ledger.target(code);
        var when = AsOf.of(asOf, knownAt, clock);
        model.addAttribute("target", target);
        model.addAttribute("when", when);
        model.addAttribute("versions", versions.of(target.code(), when.day(), when.knownAt()));
        return "target/versions";
    }
}
