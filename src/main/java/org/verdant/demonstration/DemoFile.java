package org.verdant.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.workflow.CurrentStep;

/** A project of the demonstration on its way: what its people have seen and taken so far. */
final class DemoFile {
    private static final int MINUTES_OF_A_DAY_AT_WORK = 420;

    private final int number;
    private final DemoProject project;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable CaseId caseId;

    DemoFile(int number, DemoProject project) {
        this.number = number;
        this.project = project;
    }

    int number() {
        return number;
    }

    DemoProject project() {
        return project;
    }

    boolean has(ProjectFate.Turn turn) {
        return project.fate().has(turn);
    }

    boolean isBegun() {
        return caseId != null;
    }

    CaseId caseId() {
        return Objects.requireNonNull(caseId);
    }

    void begun(CaseId id) {
        caseId = id;
    }

    /** Answers whether it is news that this step is open. */
    boolean notices(CurrentStep step) {
        return seen.add(identity(step));
    }

    static String identity(CurrentStep step) {
        return step.taskId() == null ? step.key() + step.since() : step.taskId();
    }

    boolean leaves(String step) {
        return project.fate().leaves(step, taken(step));
    }

    int taken(String step) {
        return taken.getOrDefault(step, 0);
    }

    void took(String step) {
        taken.merge(step, 1, Integer::sum);
    }

    /** When somebody gets round to a step: a few days after it opened, which differ from file to file and from step to step. */
    Instant turnsTo(CurrentStep step) {
        var mood = number * 31 + seen.size() * 17;
        var minutes = Math.floorMod(mood * 37, MINUTES_OF_A_DAY_AT_WORK);
        return step.since().plus(Duration.ofDays(Patience.of(step).days(mood))).plus(Duration.ofMinutes(minutes));
    }
}
