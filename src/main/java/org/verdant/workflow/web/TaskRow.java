package org.verdant.workflow.web;

import java.time.Instant;
import org.verdant.shared.Actor;
import org.verdant.workflow.WorkItem;

/** One row of the task list as somebody reads it. */
record TaskRow(WorkItem item, DueWords due, boolean mine, boolean free) {
    static TaskRow of(WorkItem item, Instant now, Actor actor) {
        var holder = item.assignee();
        var due = item.suspended() ? DueWords.standing() : DueWords.of(item.created(), item.due(), now);
        return new TaskRow(item, due, holder != null && actor.is(holder), holder == null);
    }
}
