package org.verdant.processes;

import java.util.List;
import org.verdant.shared.CaseId;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** People who do what their own task list shows them: several steps of the same kind are open at once, one for each country. */
final class Countries {
    private Countries() {}

    static List<WorkItem> list(Road road, String person, CaseId file) {
        return road.bean(WorkList.class)
                .page(WorkQuery.of(file), road.actor(person))
                .items();
    }

    /** The person does the one step of that kind that is in the person's list. */
    static void does(Road road, String person, CaseId file, String key, String form) {
        var mine = list(road, person, file).stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " finds no " + key + " of " + road.steps(file)));
        var step = road.open(file).stream()
                .filter(open -> mine.taskId().equals(open.taskId()))
                .findFirst()
                .orElseThrow();
        road.completes(person, step, form);
    }

    static void consent(Road road, CaseId file, String... people) {
        for (var person : people) {
            does(road, person, file, "giveNoObjection", "{'answer':'NO_OBJECTION'}");
        }
    }
}
