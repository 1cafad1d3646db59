package org.verdant.workflow;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** DMN-7, {@code processes/reporting-plan.dmn}: which reports a project owes in which phase, and when. */
@Component
public class ReportingPlan {
    public static final String DECISION = "reporting-plan";

    /** From the start to the end of research, from entry into force to commissioning, while courses run. */
    public static final String RUNNING = "RUNNING";
    /** After commissioning. */
    public static final String OPERATING = "OPERATING";

    private final DecisionService decisions;

    ReportingPlan(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * One kind of report.
     *
     * @param kind {@code ANNUAL}
     * @param anchor the day from which it is counted: {@code START}, {@code HALF_TIME}, {@code DELIVERY}, {@code COMMISSIONING},
     *     {@code COMMISSIONED}, {@code RUN_END}, {@code LAST_RUN}, {@code END}, or the day when a study owes it: {@code INCEPTION_DUE},
     *     {@code DATA_DUE}, {@code INTERIM_DUE}, {@code DRAFT_DUE}
     * @param after how long after that day its period is over
     * @param every how long until the next one, or null when there is only one
     * @param times how often at most; 0 when nothing but the end limits it
     */
    public record Row(
            String kind,
            String anchor,
            Period after,
            @Nullable Period every,
            int times) {}

    public List<Row> of(String track, String phase) {
        return decisions.evaluateDecisionTableByKey(DECISION, Map.of("track", track, "phase", phase)).stream()
                .map(ReportingPlan::row)
                .toList();
    }

    private static Row row(DmnDecisionRuleResult cells) {
        @Nullable String every = cells.getEntry("every");
        Number times = entry(cells, "times");
        return new Row(
                entry(cells, "kind"),
                entry(cells, "anchor"),
                Period.parse(entry(cells, "after")),
                every == null || every.isEmpty() ? null : Period.parse(every),
                times.intValue());
    }

    private static <T> T entry(DmnDecisionRuleResult cells, String name) {
        T cell = cells.getEntry(name);
        return Objects.requireNonNull(cell, name);
    }
}
