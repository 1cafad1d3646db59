package org.verdant.workflow.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.StepSubjects;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** Makes the list of the task page. */
@Component
class TaskPanes {
    private final WorkList work;
    private final StepSubjects subjects;
    private final Clock clock;

    TaskPanes(WorkList work, StepSubjects subjects, Clock clock) {
        this.work = work;
        this.subjects = subjects;
        this.clock = clock;
    }

    TaskPane of(TaskListQuery query, Actor actor) {
        var page = work.page(query.work(clock), actor);
        return new TaskPane(
                rows(page.items(), actor),
                chips(query, actor),
                query,
                page.total(),
                page.totalIsLowerBound(),
                page.next() == null ? null : "/tasks" + query.after(page.next()).address(),
                !query.show().equals("all") || query.group() != null || query.text() != null);
    }

    /** What the list shows of one step, if it is still open and the actor's to see. */
    Optional<TaskRow> row(OpenTask task, Actor actor) {
        var found = work.page(WorkQuery.of(task.caseId()), actor).items().stream()
                .filter(item -> item.taskId().equals(task.id()))
                .toList();
        return rows(found, actor).stream().findFirst();
    }

    private List<TaskRow> rows(List<WorkItem> items, Actor actor) {
        var about = subjects.of(items.stream().map(TaskRow::step).toList());
        var now = clock.instant();
        return items.stream().map(item -> TaskRow.of(item, now, actor, about)).toList();
    }

    /** The step that the actor would do next in this list: the first that nobody else has. */
    Optional<String> next(TaskListQuery query, Actor actor) {
        return work.page(query.after(null).work(clock), actor).items().stream()
                .filter(item -> item.assignee() == null || actor.is(item.assignee()))
                .map(WorkItem::taskId)
                .findFirst();
    }

    private List<Chip> chips(TaskListQuery query, Actor actor) {
        var counts = work.counts(query.text(), actor);
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
