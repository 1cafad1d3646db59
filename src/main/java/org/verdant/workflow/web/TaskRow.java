package org.verdant.workflow.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.Actor;
import org.verdant.workflow.StepSubjects.Step;
import org.verdant.workflow.WorkItem;

/**
 * One row of the task list as somebody reads it.
 *
 * @param about whom or what of several that the file has at once, as somebody typed it, or null
 */
record TaskRow(
        WorkItem item,
        DueWords due,
        boolean mine,
        boolean free,
        @Nullable String about) {
    static TaskRow of(WorkItem item, Instant now, Actor actor, Map<Step, String> subjects) {
        var holder = item.assignee();
        var due = item.suspended() ? DueWords.standing() : DueWords.of(item.created(), item.due(), now);
        return new TaskRow(item, due, holder != null && actor.is(holder), holder == null, subjects.get(step(item)));
    }

    static Step step(WorkItem item) {
        return new Step(item.key(), item.caseId(), item.which());
    }
}
