package org.verdant.target.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.target.Programme;
import org.verdant.target.ShadowFigure;
import org.verdant.target.Standing;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetCode;
import org.verdant.target.Tracked;
import org.verdant.target.TrackedFigures;
import org.verdant.target.TrackedWord;
import org.verdant.target.TrackedWords;
import org.verdant.target.Window;

/** The programme's board for programs. No sign-in. */
@RestController
class ProgrammeApi {
    private final Programme programme;
    private final TargetBoard board;
    private final TrackedFigures figures;
    private final TrackedWords words;
    private final Clock clock;

    ProgrammeApi(Programme programme, TargetBoard board, TrackedFigures figures, TrackedWords words, Clock clock) {
        this.programme = programme;
        this.board = board;
        this.figures = figures;
        this.words = words;
        this.clock = clock;
    }

    record ProgrammeAnswer(
            String name,
            Window window,
            LocalDate asOf,
            Instant knownAt,
            int reached,
            int of,
            List<TargetAnswer> targets,
            List<TrackedAnswer> tracked) {}

    record TargetAnswer(
            String code,
            String area,
            String name,
            String unit,
            int minimum,
            int counted,
            int provisional,
            Map<String, Integer> shadow,
            double pace,
            @Nullable LocalDate reachedOn) {}

    /** What is followed has no figures before its track exists: null, never 0. */
    record TrackedAnswer(String code, String area, String name, Map<String, @Nullable Object> measures) {}

    @GetMapping("/api/programme")
    ProgrammeAnswer show(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Locale language) {
        var when = AsOf.of(asOf, knownAt, clock);
        var standings = board.asOf(when.day(), when.knownAt());
        var known = figures.asOf(when.day(), when.knownAt());
        var told = words.asOf(when.day(), when.knownAt());
        return new ProgrammeAnswer(
                programme.name().in(language),
                programme.window(),
                when.day(),
                when.knownAt(),
                standings.reached(),
                standings.standings().size(),
                standings.standings().stream()
                        .map(standing -> target(standing, language))
                        .toList(),
                programme.tracked().stream()
                        .map(tracked -> tracked(tracked, known, told, language))
                        .toList());
    }

    private static TargetAnswer target(Standing standing, Locale language) {
        var target = standing.target();
        return new TargetAnswer(
                target.code().value(),
                target.area(),
                target.name().in(language),
                target.unit(),
                target.minimum(),
                standing.counted(),
                standing.provisional(),
                standing.shadow().entrySet().stream()
                        .collect(Collectors.toMap(figure -> camelCase(figure.getKey()), Map.Entry::getValue)),
                standing.pace(),
                standing.reachedOn());
    }

    private static String camelCase(ShadowFigure figure) {
        var words = figure.name().toLowerCase(Locale.ROOT).split("_");
        return Arrays.stream(words).skip(1).map(StringUtils::capitalize).collect(Collectors.joining("", words[0], ""));
    }

    private static String stage(List<TrackedWord> reached) {
        return reached.isEmpty() ? TrackedWord.NOT_BEGUN : reached.get(0).words();
    }

    private static TrackedAnswer tracked(
            Tracked tracked,
            Map<TargetCode, Map<String, @Nullable Long>> known,
            Map<TargetCode, Map<String, List<TrackedWord>>> told,
            Locale language) {
        var measures = new LinkedHashMap<String, @Nullable Object>(known.getOrDefault(tracked.code(), Map.of()));
        if (tracked.track() != null) {
            var words = told.getOrDefault(tracked.code(), Map.of());
            measures.computeIfPresent(
                    TrackedWord.MILESTONE, (measure, none) -> stage(words.getOrDefault(measure, List.of())));
            measures.computeIfPresent(
                    TrackedWord.NARRATIVE, (measure, none) -> words.getOrDefault(measure, List.of()).stream()
                            .map(TrackedWord::words)
                            .toList());
        }
        return new TrackedAnswer(
                tracked.code().value(), tracked.area(), tracked.name().in(language), measures);
    }
}
