package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How big a change of a running project is: the budget by 10 %, the end by 6 months, any partner or country. */
class ChangeScaleTableTest {
    private static final RuleTable TABLE = RuleTable.of("change-scale");
    private static final Object[][] CASES = {
        // a partner or a country, budget in percent, months, scale
        {false, 0.0, 0, "MINOR"},
        {false, 10.0, 6, "MINOR"},
        {false, -10.0, 0, "MINOR"},
        {false, 10.01, 0, "MAJOR"},
        {false, -10.01, 0, "MAJOR"},
        {false, 0.0, 7, "MAJOR"},
        {true, 0.0, 0, "MAJOR"},
    };

    @Test
    void every_change_has_its_scale_and_every_row_is_hit() {
        var all = new ArrayList<Map<String, Object>>();
        for (var row : CASES) {
            Map<String, Object> facts = Map.of("partiesChanged", row[0], "budgetPercent", row[1], "endMonths", row[2]);
            all.add(facts);
            assertThat((String) TABLE.evaluate(facts).getSingleEntry()).isEqualTo(row[3]);
        }
        assertThat(TABLE.rowsMissedBy(all)).isEmpty();
    }
}
