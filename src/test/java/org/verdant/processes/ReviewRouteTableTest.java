package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DMN-2: the working group and the number of reviewers of every track. */
class ReviewRouteTableTest {
    private static final RuleTable TABLE = RuleTable.of("review-route");
    private static final String[][] CASES = {
        // track, amount, subject, working group, reviewers
        {"ACTIVITY", "-1", "GREEN_DEVELOPMENT", "green-energy", "1"},
        {"ACTIVITY", "-1", "CONNECTIVITY", "interconnection", "1"},
        {"RND", "5000000", "", "smart-energy", "3"},
        {"RND", "5000000.01", "", "smart-energy", "5"},
        {"EQUIPMENT", "100", "PV", "green-energy", "3"},
        {"EQUIPMENT", "100", "GRID", "interconnection", "3"},
        {"EQUIPMENT", "100", "OIL_GAS", "oil-and-gas", "3"},
        {"CAPACITY", "0", "", "universities", "2"},
        {"STUDY", "0", "", "think-tanks", "3"},
        {"FINANCING", "80000000", "", "green-finance", "3"},
        {"POLICY", "0", "", "think-tanks", "1"},
        {"YOUTH", "0", "", "universities", "1"},
        {"GOVERNANCE", "-1", "", "think-tanks,communication", "0"},
        {"PLATFORM", "-1", "", "think-tanks", "0"},
    };

    @Test
    void every_track_goes_to_its_working_group_and_every_row_is_hit() {
        var all = new ArrayList<Map<String, Object>>();
        for (var row : CASES) {
            Map<String, Object> facts = Map.of("track", row[0], "amountUsd", Double.valueOf(row[1]), "subject", row[2]);
            all.add(facts);
            var route = TABLE.evaluate(facts).getSingleResult();
            assertThat((String) route.getEntry("workingGroup")).as(row[0]).isEqualTo(row[3]);
            assertThat(((Number) route.getEntry("panelSize")).intValue())
                    .as(row[0])
                    .isEqualTo(Integer.parseInt(row[4]));
        }
        assertThat(TABLE.rowsMissedBy(all)).isEmpty();
    }

    @Test
    void a_panel_is_composed_as_its_track_asks() {
        assertThat(composition("RND")).containsExactly(2, 1, 0, 0, 0, 0, 1);
        assertThat(composition("EQUIPMENT")).containsExactly(1, 0, 1, 1, 0, 0, 2);
        assertThat(composition("CAPACITY")).containsExactly(1, 0, 0, 0, 0, 15, 2);
        assertThat(composition("STUDY")).containsExactly(1, 0, 1, 0, 1, 0, 2);
        assertThat(composition("ACTIVITY")).containsExactly(1, 0, 0, 0, 0, 0, 0);
    }

    private static List<Integer> composition(String track) {
        var route = TABLE.evaluate(Map.of("track", track, "amountUsd", 1.0, "subject", ""))
                .getSingleResult();
        return List.of(
                        "minCountries",
                        "outsiders",
                        "hostExperts",
                        "standardsExperts",
                        "planningExperts",
                        "thirdAt",
                        "clarificationRounds")
                .stream()
                .map(output -> ((Number) route.getEntry(output)).intValue())
                .toList();
    }

    @Test
    void without_a_subject_the_track_alone_decides() {
        var route =
                TABLE.evaluate(Map.of("track", "ACTIVITY", "amountUsd", -1.0)).getSingleResult();
        assertThat((String) route.getEntry("workingGroup")).isEqualTo("green-energy");
    }
}
