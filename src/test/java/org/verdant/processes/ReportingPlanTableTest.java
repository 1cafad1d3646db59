package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verdant.reporting.ReportKind;

/** DMN-7: which reports a project owes in which phase. */
class ReportingPlanTableTest {
    private static final RuleTable TABLE = RuleTable.of("reporting-plan");

    private static final List<String> REPORTS =
            Stream.of(ReportKind.values()).map(Enum::name).toList();

    @Test
    void each_track_owes_its_own_reports() {
        assertThat(kinds("RND", "RUNNING")).containsExactly("NOTE", "ANNUAL", "MIDTERM");
        assertThat(kinds("EQUIPMENT", "RUNNING"))
                .containsExactly("QUARTERLY", "FACTORY_ACCEPTANCE", "SHIPMENT", "SITE_ACCEPTANCE", "COMMISSIONING");
        assertThat(kinds("EQUIPMENT", "OPERATING")).containsExactly("OPERATION");
        assertThat(kinds("CAPACITY", "RUNNING")).containsExactly("RUN", "FOLLOW_UP");
        assertThat(kinds("STUDY", "RUNNING")).containsExactly("INCEPTION", "DATA", "INTERIM", "DRAFT");
        assertThat(kinds("FINANCING", "RUNNING")).containsExactly("STATUS", "ACCOUNTS");
        for (var track : List.of("RND", "EQUIPMENT", "CAPACITY", "STUDY", "FINANCING")) {
            assertThat(kinds(track, "CLOSING")).containsExactly("FINAL");
        }
    }

    @Test
    void every_row_is_hit_and_names_a_kind_of_report() {
        var facts = List.of(
                facts("RND", "RUNNING"),
                facts("EQUIPMENT", "RUNNING"),
                facts("EQUIPMENT", "OPERATING"),
                facts("CAPACITY", "RUNNING"),
                facts("STUDY", "RUNNING"),
                facts("FINANCING", "RUNNING"),
                facts("RND", "CLOSING"));
        assertThat(TABLE.rowsMissedBy(facts)).isEmpty();
        facts.forEach(fact ->
                assertThat(TABLE.evaluate(fact).<String>collectEntries("kind")).isSubsetOf(REPORTS));
    }

    private static List<String> kinds(String track, String phase) {
        return TABLE.evaluate(facts(track, phase)).collectEntries("kind");
    }

    private static Map<String, Object> facts(String track, String phase) {
        return Map.of("track", track, "phase", phase);
    }
}
