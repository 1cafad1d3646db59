package org.verdant.target.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.shared.Actor;
import org.verdant.shared.web.ListQuery;
import org.verdant.target.DefinitionHistory;
import org.verdant.target.Programme;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetTrend;

/** The credits behind one number, and the rule by which they count. For everybody; names only for those who verify and check. */
@Controller
class CreditsPage {
    private static final int ROWS = 50;

    private final LedgerReader ledger;
    private final TargetBoard board;
    private final TargetTrend trend;
    private final DefinitionHistory definitions;
    private final Programme programme;
    private final Clock clock;

    CreditsPage(
            LedgerReader ledger,
            TargetBoard board,
            TargetTrend trend,
            DefinitionHistory definitions,
            Programme programme,
            Clock clock) {
        this.ledger = ledger;
        this.board = board;
        this.trend = trend;
        this.definitions = definitions;
        this.programme = programme;
        this.clock = clock;
    }

    @GetMapping("/targets/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @Nullable Actor actor,
            Model model) {
        var target = ledger.target(code);
        var when = AsOf.of(asOf, knownAt, clock);
        var standing = board.asOf(when.day(), when.knownAt()).of(target.code());
        var query = new ListQuery(ROWS, cursor == null || cursor.isEmpty() ? null : cursor, List.of());
        model.addAttribute("area", programme.area(target.area()));
        model.addAttribute("when", when);
        model.addAttribute("panel", TargetPanel.of(standing, trend.until(when.day(), when.knownAt())));
        model.addAttribute("definitions", definitions.of(target.code()));
        model.addAttribute(
                "part",
                when.chosen()
                        ? ledger.part(target, query, when.day(), when.knownAt(), actor)
                        : ledger.part(target, query, actor));
        model.addAttribute("seesEverything", LedgerReader.seesEverything(actor));
        model.addAttribute("verifies", LedgerReader.verifies(actor));
        return "target/credits";
    }
}
