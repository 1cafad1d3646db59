package org.verdant.target;

import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What {@code programme.yaml} says, checked as a whole: every value has its shape, every area that is named exists, no code stands
 * twice, every rubric adds up. Throws {@link MalformedProgramme} with every wrong line at once.
 */
record ProgrammeFile(
        Words name,
        Window window,
        List<Area> areas,
        List<Target> targets,
        List<Tracked> tracked,
        List<Theme> themes,
        List<Rubric> rubrics,
        Map<String, String> formerCodes,
        Set<String> developedCountries) {

    static ProgrammeFile read(Resource resource) {
        return ProgrammeText.read(resource).file();
    }

    static ProgrammeFile read(Reader reader) {
        var problems = new ArrayList<String>();
        try {
            var root = new YamlSection(new Yaml(new LoaderOptions()).compose(reader), problems);
            var file = problems.isEmpty() ? new Reading().file(root) : null;
            if (file != null && problems.isEmpty()) {
                return file;
            }
        } catch (MarkedYAMLException malformed) {
            var mark = malformed.getProblemMark();
            problems.add("line " + (mark == null ? 1 : mark.getLine() + 1) + ": " + malformed.getProblem());
        }
        throw new MalformedProgramme(problems);
    }

    /** One pass over the file. */
    private static final class Reading {
        /** 1.5 points of 5: what a rubric means by far apart unless it says otherwise. */
        private static final BigDecimal SPREAD = new BigDecimal("0.3");

        private final Set<String> codes = new HashSet<>();
        private Set<String> areaCodes = Set.of();

        ProgrammeFile file(YamlSection root) {
            var window = window(root.section("window"));
            var areas = root.rows("areas", row -> new Area(code(row, Function.identity(), "A0"), words(row, "name")));
            areaCodes = areas.stream().map(Area::code).collect(Collectors.toSet());
            var file = new ProgrammeFile(
                    words(root, "name"),
                    window,
                    areas,
                    root.rows("targets", row -> target(row, window)),
                    root.rows("tracked", this::tracked),
                    root.rows("themes", row -> new Theme(code(row, Function.identity(), "T"), words(row, "name"))),
                    root.rows("rubrics", this::rubric),
                    formerCodes(root),
                    developedCountries(root));
            root.refuseUnknownKeys();
            return file;
        }

        private Target target(YamlSection row, Window programme) {
            return new Target(
                    code(row, TargetCode::of, TargetCode.of("C1.1")),
                    row.wholeNumber("version", 1),
                    row.text("reason"),
                    area(row),
                    words(row, "name"),
                    words(row, "ownWords"),
                    row.text("unit"),
                    row.wholeNumber("minimum", 1),
                    row.oneOf("countAt", CountAt.class),
                    row.oneOf("distinctBy", DistinctBy.class),
                    row.wholeNumber("membersPresent", 0),
                    row.wholeNumber("countriesPresent", 1),
                    others(row),
                    row.has("exclusivityGroup") ? row.text("exclusivityGroup") : null,
                    row.has("window") ? window(row.section("window")) : programme,
                    row.list("shadow", ShadowFigure.class));
        }

        /** Counting countries needs to say which (K6). */
        private static @Nullable OtherCountries others(YamlSection row) {
            var needed = row.has("others") || DistinctBy.COUNTRY.name().equals(row.text("distinctBy"));
            return needed ? row.oneOf("others", OtherCountries.class) : null;
        }

        /** What a country was called before its code changed (K9), by the newer code. */
        private static Map<String, String> formerCodes(YamlSection root) {
            var codes = new HashMap<String, String>();
            if (root.has("renamedCountries")) {
                root.rows("renamedCountries", row -> codes.put(row.text("to"), row.text("from")));
            }
            return Map.copyOf(codes);
        }

        /** Those that are not developing countries, by code. */
        private static Set<String> developedCountries(YamlSection root) {
            return root.has("developedCountries")
                    ? Set.of(root.text("developedCountries").strip().split("\\s+"))
                    : Set.of();
        }

        private Tracked tracked(YamlSection row) {
            return new Tracked(
                    code(row, TargetCode::of, TargetCode.of("Q1.2")),
                    area(row),
                    words(row, "name"),
                    words(row, "verb"),
                    row.has("track") ? row.text("track") : null,
                    row.rows("measures", measure -> new Measure(measure.text("code"), words(measure, "name"))));
        }

        private Rubric rubric(YamlSection row) {
            var rubric = new Rubric(
                    row.text("track"),
                    row.has("stage") ? row.text("stage") : Rubric.FULL,
                    row.number("max"),
                    row.number("pass"),
                    row.number("step"),
                    row.has("spread") ? row.number("spread") : SPREAD,
                    row.has("rankFromTrl") ? row.wholeNumber("rankFromTrl", 1) : null,
                    row.rows("criteria", Reading::criterion));
            if (!codes.add(rubric.track() + " " + rubric.stage())) {
                row.problem("track", rubric.track() + " stands twice");
            }
            if (rubric.pass().compareTo(rubric.max()) > 0) {
                row.problem("pass", "no total can pass");
            }
            if (highestTotal(rubric).compareTo(rubric.max()) != 0) {
                row.problem(
                        "max", "the criteria add up to " + highestTotal(rubric).toPlainString());
            }
            return rubric;
        }

        private static Criterion criterion(YamlSection row) {
            return new Criterion(
                    row.text("code"),
                    words(row, "name"),
                    row.number("max"),
                    row.has("threshold") ? row.number("threshold") : null,
                    row.has("weight") ? row.number("weight") : null,
                    row.has("rank") ? row.number("rank") : null);
        }

        private static BigDecimal highestTotal(Rubric rubric) {
            return rubric.criteria().stream()
                    .map(criterion -> criterion.weight() == null ? criterion.max() : criterion.weight())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private <T> T code(YamlSection row, Function<String, T> reading, T standIn) {
            var code = row.value("code", "a code", standIn, reading);
            if (!codes.add(code.toString())) {
                row.problem("code", code + " stands twice");
            }
            return code;
        }

        private String area(YamlSection row) {
            var area = row.text("area");
            if (!areaCodes.contains(area)) {
                row.problem("area", "there is no area " + area);
            }
            return area;
        }

        private Window window(YamlSection row) {
            var from = row.date("from");
            var to = row.date("to");
            row.refuseUnknownKeys();
            if (to.isBefore(from)) {
                row.problem("to", "the window ends before it begins");
                return new Window(from, from);
            }
            return new Window(from, to);
        }

        private static Words words(YamlSection row, String key) {
            var words = row.section(key);
            var read = new Words(words.text("en"), words.text("zh"));
            words.refuseUnknownKeys();
            return read;
        }
    }
}
