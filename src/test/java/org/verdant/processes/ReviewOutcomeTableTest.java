package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DMN-5: what the scores add up to. All 32 combinations of the five facts have exactly one outcome. */
class ReviewOutcomeTableTest {
    private static final RuleTable TABLE = RuleTable.of("review-outcome");

    @Test
    void every_combination_has_its_outcome_and_every_row_is_hit() {
        var all = new ArrayList<Map<String, Object>>();
        for (int bits = 0; bits < 64; bits++) {
            var facts = facts(bits);
            all.add(facts);
            String outcome = TABLE.evaluate(facts).getSingleEntry();
            assertThat(outcome).as(facts.toString()).isEqualTo(expected(facts));
        }
        assertThat(TABLE.rowsMissedBy(all)).isEmpty();
    }

    private static Map<String, Object> facts(int bits) {
        return Map.of(
                "anyBelow", (bits & 1) != 0,
                "totalBelow", (bits & 2) != 0,
                "fixable", (bits & 4) != 0,
                "returnedBefore", (bits & 8) != 0,
                "withConditions", (bits & 16) != 0,
                "blocked", (bits & 32) != 0);
    }

    private static String expected(Map<String, Object> facts) {
        if (facts.get("blocked").equals(true)) {
            return "REJECT";
        }
        if (facts.get("anyBelow").equals(true) || facts.get("totalBelow").equals(true)) {
            return facts.get("fixable").equals(true)
                            && facts.get("returnedBefore").equals(false)
                    ? "RETURN"
                    : "REJECT";
        }
        return facts.get("withConditions").equals(true) ? "RECOMMEND_WITH_CONDITIONS" : "RECOMMEND";
    }
}
