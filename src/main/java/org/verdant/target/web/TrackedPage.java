package org.verdant.target.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.shared.web.ListQuery;
import org.verdant.target.Programme;
import org.verdant.target.TrackedFigures;
import org.verdant.target.TrackedWords;

/** What stands behind a commitment that is followed without a minimum: its figures and words, and each entry. For everybody. */
@Controller
class TrackedPage {
    private static final int ROWS = 50;

    private final TrackedReader reader;
    private final TrackedFigures figures;
    private final TrackedWords words;
    private final Programme programme;
    private final Clock clock;

    TrackedPage(TrackedReader reader, TrackedFigures figures, TrackedWords words, Programme programme, Clock clock) {
        this.reader = reader;
        this.figures = figures;
        this.words = words;
        this.programme = programme;
        this.clock = clock;
    }

    @GetMapping("/commitments/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model) {
        var commitment = reader.commitment(code);
        var when = AsOf.of(asOf, knownAt, clock);
        var query = new ListQuery(ROWS, cursor == null || cursor.isEmpty() ? null : cursor, List.of());
        model.addAttribute("commitment", commitment);
        model.addAttribute("when", when);
        model.addAttribute(
                "group",
                new TrackedGroup(
                        programme.area(commitment.area()),
                        List.of(commitment),
                        figures.asOf(when.day(), when.knownAt()),
                        words.asOf(when.day(), when.knownAt())));
        model.addAttribute("part", reader.part(commitment, query, when));
        return "target/tracked";
    }
}
