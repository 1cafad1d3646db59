package org.verdant.target.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.target.CountryStanding;
import org.verdant.target.MonthPoint;
import org.verdant.target.Programme;
import org.verdant.target.Standing;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetCountries;
import org.verdant.target.TargetTrend;
import org.verdant.target.TrackedFigures;
import org.verdant.target.TrackedWords;

/** The home page: the five counters, what is tracked without a minimum, the trend and the countries. For everybody. */
@Controller
class ProgrammePage {
    private final Programme programme;
    private final TargetBoard board;
    private final TargetTrend trend;
    private final TargetCountries countries;
    private final TrackedFigures figures;
    private final TrackedWords words;
    private final Clock clock;

    ProgrammePage(
            Programme programme,
            TargetBoard board,
            TargetTrend trend,
            TargetCountries countries,
            TrackedFigures figures,
            TrackedWords words,
            Clock clock) {
        this.programme = programme;
        this.board = board;
        this.trend = trend;
        this.countries = countries;
        this.figures = figures;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale language,
            Model model) {
        var when = AsOf.of(asOf, knownAt, clock);
        var standings = board.asOf(when.day(), when.knownAt());
        var months = trend.until(when.day(), when.knownAt());
        model.addAttribute("programme", programme);
        model.addAttribute("when", when);
        model.addAttribute("board", standings);
        model.addAttribute("panels", panels(standings.standings(), months));
        model.addAttribute("months", reversed(months));
        model.addAttribute("countries", named(countries.asOf(when.day(), when.knownAt()), language));
        model.addAttribute(
                "tracked",
                TrackedGroup.of(
                        programme, figures.asOf(when.day(), when.knownAt()), words.asOf(when.day(), when.knownAt())));
        return "target/programme";
    }

    private static List<TargetPanel> panels(List<Standing> standings, List<MonthPoint> months) {
        return standings.stream()
                .map(standing -> TargetPanel.of(standing, months))
                .toList();
    }

    private static List<MonthPoint> reversed(List<MonthPoint> months) {
        var newestFirst = new ArrayList<>(months);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** Those with most activities first, then by name. */
    private static List<CountryStanding> named(List<CountryStanding> standings, Locale language) {
        return standings.stream()
                .sorted(Comparator.comparing((CountryStanding standing) -> -standing.counted().values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0))
                        .thenComparing(standing -> standing.country().name(language)))
                .toList();
    }
}
