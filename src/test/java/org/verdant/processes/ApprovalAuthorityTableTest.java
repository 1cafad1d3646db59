package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verdant.shared.Role;

/** DMN-4: who decides a file of which size. */
class ApprovalAuthorityTableTest {
    private static final RuleTable TABLE = RuleTable.of("approval-authority");
    private static final String[][] CASES = {
        // track, amount, category, elevated, authority
        {"ACTIVITY", "-1", "", "false", "coordinator-lead"},
        {"POLICY", "0", "", "false", "coordinator-lead"},
        {"YOUTH", "99000000", "", "false", "coordinator-lead"},
        {"ACTIVITY", "0", "", "true", "senior-officials,ministers"},
        {"GOVERNANCE", "-1", "", "true", "senior-officials,ministers"},
        {"GOVERNANCE", "-1", "", "false", "focal-point"},
        {"PLATFORM", "-1", "", "false", "ministers"},
        {"FINANCING", "50000000.01", "B", "false", "senior-officials"},
        {"FINANCING", "50000000", "B", "false", "senior-officials"},
        {"FINANCING", "5000000", "FI", "false", "senior-officials"},
        {"FINANCING", "4999999.99", "C", "false", "secretariat-head,finance-chair"},
        {"FINANCING", "4999999.99", "B", "false", "senior-officials"},
        {"FINANCING", "-1", "C", "false", "senior-officials"},
        {"RND", "5000000.01", "", "false", "senior-officials"},
        {"EQUIPMENT", "-1", "", "false", "senior-officials"},
        {"RND", "5000000", "", "false", "secretariat-head"},
        {"EQUIPMENT", "0", "", "false", "secretariat-head"},
        {"STUDY", "800000", "", "false", "secretariat-head"},
        {"CAPACITY", "1000000.01", "", "false", "secretariat-head,university-chair"},
        {"CAPACITY", "-1", "", "false", "secretariat-head,university-chair"},
        {"CAPACITY", "1000000", "", "false", "secretariat-head"},
    };

    @Test
    void every_file_has_its_authority_and_every_row_is_hit() {
        var all = new ArrayList<Map<String, Object>>();
        for (var row : CASES) {
            Map<String, Object> facts = Map.of(
                    "track",
                    row[0],
                    "amountUsd",
                    Double.valueOf(row[1]),
                    "category",
                    row[2],
                    "elevated",
                    Boolean.valueOf(row[3]));
            all.add(facts);
            String authority = TABLE.evaluate(facts).getSingleEntry();
            assertThat(authority).as(String.join(" ", row)).isEqualTo(row[4]);
            assertThat(authority.split(","))
                    .allSatisfy(code -> assertThat(Role.ofCode(code)).isPresent());
        }
        assertThat(TABLE.rowsMissedBy(all)).isEmpty();
    }

    @Test
    void a_category_that_nobody_gave_does_not_stop_an_activity() {
        String authority = TABLE.evaluate(Map.of("track", "ACTIVITY", "amountUsd", -1.0, "elevated", false))
                .getSingleEntry();
        assertThat(authority).isEqualTo("coordinator-lead");
    }
}
