package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two stages for R&D above USD 2 m ({@code domain.md} 4.2, step 1). */
class ReviewStagesTableTest {
    private static final RuleTable TABLE = RuleTable.of("review-stages");
    private static final String[][] CASES = {
        // track, requested, invited, first stage
        {"RND", "2000000", "false", "FULL"},
        {"RND", "2000000.01", "false", "CONCEPT"},
        {"RND", "-1", "false", "CONCEPT"},
        {"RND", "9000000", "true", "FULL"},
        {"EQUIPMENT", "9000000", "false", "FULL"},
        {"CAPACITY", "9000000", "false", "FULL"},
    };

    @Test
    void research_above_two_million_dollars_begins_with_a_concept_until_it_is_invited_and_every_row_is_hit() {
        var all = new ArrayList<Map<String, Object>>();
        for (var row : CASES) {
            Map<String, Object> facts =
                    Map.of("track", row[0], "requestedUsd", Double.valueOf(row[1]), "invited", Boolean.valueOf(row[2]));
            all.add(facts);
            assertThat((String) TABLE.evaluate(facts).getSingleEntry())
                    .as(String.join(" ", row))
                    .isEqualTo(row[3]);
        }
        assertThat(TABLE.rowsMissedBy(all)).isEmpty();
    }
}
