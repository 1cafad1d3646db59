package org.verdant.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** Steps as the API shows them. */
@Component
class TaskAnswers {
    private final MessageSource messages;
    private final WorkList workList;
    private final TaskDoor door;
    private final FormSchemas schemas;

    TaskAnswers(MessageSource messages, WorkList workList, TaskDoor door, FormSchemas schemas) {
        this.messages = messages;
        this.workList = workList;
        this.door = door;
        this.schemas = schemas;
    }

    record File(String id, String number, String title, String track, String country) {}

    record Person(String id, @Nullable String name) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            String id,
            String key,
            String name,
            File proposal,
            @Nullable Person assignee,
            List<String> candidateGroups,
            @Nullable String forCountry,
            Instant created,
            Instant due,
            int priority,
            boolean suspended) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Detail(
            String id,
            String key,
            String name,
            File proposal,
            @Nullable Person assignee,
            List<String> candidateGroups,
            @Nullable String forCountry,
            Instant created,
            Instant due,
            int priority,
            boolean suspended,
            JsonNode form,
            @Nullable JsonNode draft,
            Map<String, String> links) {}

    Item item(WorkItem item, Locale language) {
        return new Item(
                item.taskId(),
                item.key(),
                Objects.requireNonNull(messages.getMessage("task." + item.key(), null, item.key(), language)),
                file(item),
                item.assignee() == null ? null : new Person(item.assignee().toString(), item.assigneeName()),
                groups(item),
                item.forCountry() == null ? null : item.forCountry().value(),
                item.created(),
                item.due(),
                item.priority(),
                item.suspended());
    }

    Detail detail(OpenTask task, Actor actor, Locale language) {
        var row = workList.page(WorkQuery.of(task.caseId()), actor).items().stream()
                .filter(item -> item.taskId().equals(task.id()))
                .findFirst()
                .orElseThrow();
        var item = item(row, language);
        var proposal = "/api/proposals/" + task.caseId();
        return new Detail(
                item.id(),
                item.key(),
                item.name(),
                item.proposal(),
                item.assignee(),
                item.candidateGroups(),
                item.forCountry(),
                item.created(),
                item.due(),
                item.priority(),
                item.suspended(),
                schemas.of(task.key()),
                door.draft(task.id(), actor).orElse(null),
                Map.of(
                        "self", "/api/tasks/" + task.id(),
                        "completion", "/api/tasks/" + task.id() + "/completion",
                        "proposal", proposal,
                        "documents", proposal + "/documents"));
    }

    private static File file(WorkItem item) {
        return new File(
                item.caseId().toString(),
                item.number(),
                item.title(),
                item.track(),
                item.country().value());
    }

    private static List<String> groups(WorkItem item) {
        return Stream.of(item.role(), item.escalatedRole())
                .filter(Objects::nonNull)
                .toList();
    }
}
