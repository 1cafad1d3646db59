package org.verdant.workflow.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** Makes the list of the task page. */
@Component
class TaskPanes {
    private final WorkList work;
    private final Clock clock;

    TaskPanes(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    TaskPane of(TaskListQuery query, Actor actor) {
        var page = work.page(query.work(clock), actor);
        var now = clock.instant();
        return new TaskPane(
                page.items().stream().map(item -> TaskRow.of(item, now, actor)).toList(),
                chips(query, actor),
                query,
                page.total(),
                page.totalIsLowerBound(),
                page.next() == null ? null : "/tasks" + query.after(page.next()).address(),
                !query.show().equals("all") || query.group() != null || query.text() != null);
    }

    /** What the list shows of one step, if it is still open and the actor's to see. */
    Optional<TaskRow> row(OpenTask task, Actor actor) {
        return work.page(WorkQuery.of(task.caseId()), actor).items().stream()
                .filter(item -> item.taskId().equals(task.id()))
                .findFirst()
                .map(item -> TaskRow.of(item, clock.instant(), actor));
    }

    /** The step that the actor would do next in this list: the first that nobody else has. */
    Optional<String> next(TaskListQuery query, Actor actor) {
        return work.page(query.after(null).work(clock), actor).items().stream()
                .filter(item -> item.assignee() == null || actor.is(item.assignee()))
                .map(WorkItem::taskId)
                .findFirst();
    }

    private List<Chip> chips(TaskListQuery query, Actor actor) {
        var counts = work.counts(actor);
        var chips = new ArrayList<Chip>();
        for (var show : TaskListQuery.SHOWS) {
            var current = query.show().equals(show) && query.group() == null;
            chips.add(new Chip("tasks.show." + show, href(query.showing(show)), counts.get(show), current));
        }
        groups(actor)
                .forEach(role -> chips.add(
                        new Chip("role." + role.code(), href(query.ofGroup(role)), null, role == query.group())));
        return chips;
    }

    /** The groups whose steps may be free to take; a reviewer's steps are given by name. */
    private static List<Role> groups(Actor actor) {
        return actor.roles().stream()
                .filter(role -> role != Role.REVIEWER && role != Role.AUDITOR && role != Role.ADMINISTRATOR)
                .sorted()
                .toList();
    }

    private static String href(TaskListQuery query) {
        return "/tasks" + query.address();
    }
}
