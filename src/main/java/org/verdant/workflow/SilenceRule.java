package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** What the silence of a country means for a file of a track, {@code processes/silence-rule.dmn}. */
@Component
public class SilenceRule {
    public static final String DECISION = "silence-rule";

    private final DecisionService decisions;

    SilenceRule(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** Answers {@code NO_OBJECTION}, or {@code LETTER_MISSING} where only a positive letter will do. */
    public String of(String track) {
        return decisions
                .evaluateDecisionTableByKey(DECISION, Map.of("track", track))
                .getSingleEntry();
    }
}
