package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** DMN-1: the facts of a file and all the codes that they cost it. */
class EligibilityTableTest {
    private static final RuleTable TABLE = RuleTable.of("eligibility");

    static Stream<Arguments> cases() {
        return Stream.of(
                of("", Map.of()),
                of("E01", Map.of("countries", 1)),
                of("E02", Map.of("members", 1)),
                of("E02", Map.of("track", "RND", "members", 1)),
                of("E02", Map.of("track", "EQUIPMENT", "members", 1)),
                of("", Map.of("track", "CAPACITY", "members", 1)),
                of("E02", Map.of("track", "CAPACITY", "members", 0)),
                of("", Map.of("track", "STUDY", "members", 1, "partners", 1)),
                of("E02", Map.of("track", "STUDY", "members", 1, "partners", 0)),
                of("E02", Map.of("track", "STUDY", "members", 0, "partners", 0)),
                of("E03", Map.of("startInWindow", false)),
                of("E03", Map.of("endBeforeStart", true)),
                of("E03", Map.of("startInWindow", false, "endBeforeStart", true)),
                of("E04", Map.of("redList", true)),
                of("E05", Map.of("documentsMissing", true)),
                of("E06", Map.of("budgetMismatch", true)),
                of("E07", Map.of("percentMismatch", true)),
                of("E08", Map.of("duplicate", true)),
                of("E09", Map.of("sanctioned", true)),
                of("E10", Map.of("withdrawnCode", true)),
                of(
                        "E01 E02 E03 E06 E09",
                        Map.of(
                                "countries",
                                1,
                                "members",
                                1,
                                "startInWindow",
                                false,
                                "budgetMismatch",
                                true,
                                "sanctioned",
                                true)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void all_failures_are_listed_at_once(String codes, Map<String, Object> facts) {
        assertThat(TABLE.evaluate(facts).collectEntries("code").stream().map(Object::toString))
                .containsExactlyElementsOf(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    void only_a_possible_duplicate_is_left_to_the_coordinator() {
        var everything = facts(Map.of(
                "countries",
                1,
                "members",
                1,
                "startInWindow",
                false,
                "redList",
                true,
                "documentsMissing",
                true,
                "budgetMismatch",
                true,
                "percentMismatch",
                true,
                "duplicate",
                true,
                "sanctioned",
                true,
                "withdrawnCode",
                true));
        assertThat(TABLE.evaluate(everything).getResultList()).hasSize(10).allSatisfy(row -> assertThat(
                        row.get("severity"))
                .isEqualTo("E08".equals(row.get("code")) ? "WARNING" : "ERROR"));
    }

    @Test
    void every_row_is_hit() {
        var all = cases().map(EligibilityTableTest::factsOf).toList();
        assertThat(TABLE.rowsMissedBy(all)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> factsOf(Arguments arguments) {
        return (Map<String, Object>) arguments.get()[1];
    }

    private static Arguments of(String codes, Map<String, Object> changed) {
        return Arguments.of(codes, facts(changed));
    }

    /** A file without a fault, changed as told. */
    private static Map<String, Object> facts(Map<String, Object> changed) {
        var facts = new HashMap<String, Object>();
        for (var flag : TABLE.inputs()) {
            facts.put(flag, false);
        }
        facts.putAll(Map.of("track", "ACTIVITY", "countries", 2, "members", 2, "partners", 2, "startInWindow", true));
        facts.putAll(changed);
        return facts;
    }
}
