package org.verdant.workflow;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** The deadlines of all steps, as {@code processes/deadlines.dmn} gives them. Looked up once for each track and step. */
@Component("deadlineTable")
public class Deadlines {
    public static final String DECISION = "deadlines";

    private final DecisionService decisions;
    private final Map<String, Deadline> known = new ConcurrentHashMap<>();

    Deadlines(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * The time that a step of a track has, the track's own row before the common one.
     *
     * @param step the user task's id, or {@code reportMissing} for the day from which a report no longer counts
     * @throws IllegalStateException when the table has no row for it
     */
    public Deadline of(String track, String step) {
        var cached = known.get(track + "/" + step);
        if (cached != null) {
            return cached;
        }
        var found = evaluate(track, step);
        known.put(track + "/" + step, found);
        return found;
    }

    /** The time of a step as the table writes it: {@code P9M}, nine calendar months, which no number of days is. */
    public String written(String track, String step) {
        return row(track, step).getEntry("time");
    }

    private Deadline evaluate(String track, String step) {
        var row = row(track, step);
        String reminder = row.getEntry("reminder");
        return new Deadline(
                Duration.parse(row.getEntry("time")),
                reminder == null || reminder.isEmpty() ? null : Duration.parse(reminder));
    }

    private DmnDecisionRuleResult row(String track, String step) {
        var row = decisions
                .evaluateDecisionTableByKey(DECISION, Map.of("track", track, "step", step))
                .getSingleResult();
        if (row == null) {
            throw new IllegalStateException("deadlines.dmn has no row for " + track + " and " + step);
        }
        return row;
    }
}
