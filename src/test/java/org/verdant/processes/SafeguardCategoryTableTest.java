package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-3: the most serious of three categories holds for the whole project. */
class SafeguardCategoryTableTest {
    private static final RuleTable TABLE = RuleTable.of("safeguard-category");
    private static final List<String> WORST_FIRST = List.of("A", "B", "FI", "C");

    @Test
    void every_combination_has_its_category_and_time_and_every_row_is_hit() {
        var all = new ArrayList<Map<String, Object>>();
        for (var environment : WORST_FIRST) {
            for (var resettlement : WORST_FIRST) {
                for (var indigenous : WORST_FIRST) {
                    for (var nuclear : List.of(true, false)) {
                        all.add(Map.of(
                                "environment",
                                environment,
                                "resettlement",
                                resettlement,
                                "indigenous",
                                indigenous,
                                "nuclear",
                                nuclear));
                    }
                }
            }
        }
        for (var facts : all) {
            var row = TABLE.evaluate(facts).getSingleResult();
            var worst = facts.get("nuclear").equals(true)
                    ? "A"
                    : WORST_FIRST.stream()
                            .filter(facts::containsValue)
                            .findFirst()
                            .orElseThrow();
            assertThat((String) row.getEntry("category")).as(facts.toString()).isEqualTo(worst);
            assertThat((String) row.getEntry("step"))
                    .isEqualTo(worst.equals("A") ? "checkSafeguardsA" : "checkSafeguards");
        }
        assertThat(TABLE.rowsMissedBy(all)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A, discloseA", "B, discloseB", "FI,", "C,"})
    void a_financing_of_category_A_or_B_is_disclosed(String category, String step) {
        var row = TABLE.evaluate(
                        Map.of("environment", category, "resettlement", "C", "indigenous", "C", "nuclear", false))
                .getSingleResult();
        assertThat((String) row.getEntry("disclosure")).isEqualTo(step);
    }

    @Test
    void a_project_that_names_none_is_in_category_C() {
        var row = TABLE.evaluate(Map.of("environment", "", "resettlement", "", "indigenous", "", "nuclear", false))
                .getSingleResult();
        assertThat((String) row.getEntry("category")).isEqualTo("C");
    }
}
