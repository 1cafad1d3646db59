package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdant.workflow.ApprovalAuthority;
import org.verdant.workflow.Deadlines;
import org.verdant.workflow.DecisionQuorum;
import org.verdant.workflow.EligibilityRules;
import org.verdant.workflow.ReportingPlan;
import org.verdant.workflow.ReviewOutcomeRules;
import org.verdant.workflow.ReviewRoute;
import org.verdant.workflow.ReviewStages;
import org.verdant.workflow.SafeguardCategory;

/** What every table keeps to. */
class TablesTest {
    private static final List<String> ASKED_BY_JAVA = List.of(
            ApprovalAuthority.DECISION,
            DecisionQuorum.DECISION,
            Deadlines.DECISION,
            EligibilityRules.DECISION,
            ReportingPlan.DECISION,
            ReviewOutcomeRules.DECISION,
            ReviewRoute.DECISION,
            ReviewStages.DECISION,
            SafeguardCategory.DECISION);

    static List<String> tables() {
        return RuleTable.keys();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_file_holds_one_decision_of_its_name_with_a_time_to_live(String key) {
        var table = RuleTable.of(key);
        assertThat(table.all(Decision.class)).hasSize(1);
        assertThat(table.decision().getId()).isEqualTo(key);
        assertThat(table.decision().getName()).isNotBlank();
        assertThat(table.decision().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rows_have_words_as_ids(String key) {
        assertThat(RuleTable.of(key).rows())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][a-zA-Z0-9]+"));
    }

    @Test
    void no_table_is_dead_and_none_is_missing() {
        var used = Diagram.all().stream()
                .flatMap(diagram -> diagram.all(BusinessRuleTask.class).stream())
                .filter(task -> task.getCamundaDecisionRef() != null)
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
        assertThat(tables()).containsAll(used).containsAll(ASKED_BY_JAVA);
        used.addAll(ASKED_BY_JAVA);
        assertThat(used).containsAll(tables());
    }
}
