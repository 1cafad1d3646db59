package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ProgrammeFileTest {
    private static final ClassPathResource RESOURCE = new ClassPathResource("processes/programme.yaml");

    private final ProgrammeFile file = ProgrammeFile.read(RESOURCE);

    @Test
    void the_plan_has_seven_areas_five_targets_twelve_tracked_commitments_and_five_themes() {
        assertThat(file.areas()).hasSize(7);
        assertThat(file.targets()).hasSize(5);
        assertThat(file.tracked()).hasSize(12);
        assertThat(file.themes()).hasSize(5);
    }

    @Test
    void the_minimums_are_those_of_the_plan() {
        var minimums = file.targets().stream()
                .collect(Collectors.toMap(target -> target.code().value(), Target::minimum));
        assertThat(minimums).isEqualTo(Map.of("C1.1", 50, "C2.1", 5, "C2.2", 5, "C3.1", 25, "C3.3", 5));
    }

    @Test
    void the_window_runs_from_the_day_of_unveiling_to_the_end_of_2029() {
        assertThat(file.window()).isEqualTo(new Window(LocalDate.of(2024, 10, 23), LocalDate.of(2029, 12, 31)));
    }

    @Test
    void an_activity_is_scored_out_of_a_hundred_and_passes_with_sixty() {
        var rubric = file.rubrics().stream()
                .filter(r -> r.track().equals("ACTIVITY"))
                .findFirst()
                .orElseThrow();
        assertThat(rubric.max()).isEqualTo(new BigDecimal(100));
        assertThat(rubric.pass()).isEqualTo(new BigDecimal(60));
        assertThat(rubric.criteria())
                .extracting(Criterion::code, c -> c.max().intValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("relevance", 40),
                        org.assertj.core.groups.Tuple.tuple("breadth", 20),
                        org.assertj.core.groups.Tuple.tuple("feasibility", 20),
                        org.assertj.core.groups.Tuple.tuple("output", 20));
    }

    @Test
    void a_wrong_value_is_named_with_its_line() {
        assertThatThrownBy(() -> read(text().replace("minimum: 25", "minimum: many")))
                .isInstanceOf(MalformedProgramme.class)
                .hasMessageContaining("line " + lineOf("minimum: 25")
                        + ": minimum: a whole number of at least 1 is expected, not 'many'");
    }

    @Test
    void every_wrong_line_is_named_at_once() {
        var wrong = text().replace("countAt: STARTED", "countAt: SOMEDAY")
                .replace("  - code: Q4.3\n    area: A4", "  - code: Q4.3\n    area: A9")
                .replace("pass: 60", "pass: 61000");
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOfSatisfying(MalformedProgramme.class, malformed -> assertThat(malformed.problems())
                        .hasSize(6)
                        .anyMatch(problem -> problem.startsWith("line " + lineOf("countAt: STARTED") + ": countAt"))
                        .anyMatch(problem -> problem.contains("there is no area A9"))
                        .anyMatch(problem -> problem.contains("no total can pass")));
    }

    @Test
    void a_misspelt_key_is_named_with_its_line() {
        assertThatThrownBy(() -> read(text().replace("    distinctBy: COUNTRY", "    distinctBye: COUNTRY")))
                .hasMessageContaining("distinctBy is missing")
                .hasMessageContaining("line " + lineOf("distinctBy: COUNTRY") + ": distinctBye is not known here");
    }

    @Test
    void a_code_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> read(text().replace("code: C2.2", "code: C2.1")))
                .hasMessageContaining("C2.1 stands twice");
    }

    @Test
    void criteria_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> read(text().replace("的相关性}, max: 40}", "的相关性}, max: 41}")))
                .hasMessageContaining("the criteria add up to 101");
    }

    @Test
    void what_is_no_yaml_is_named_with_its_line() {
        assertThatThrownBy(() -> read("name: {en: a, zh: b}\nwindow: [\n  }\n")).hasMessageContaining("line 3:");
    }

    private static ProgrammeFile read(String yaml) {
        return ProgrammeFile.read(new StringReader(yaml));
    }

    private static String text() {
        try {
            return RESOURCE.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static int lineOf(String words) {
        var text = text();
        return (int) text.substring(0, text.indexOf(words)).lines().count();
    }
}
