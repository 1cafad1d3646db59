package org.verdant.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.shared.web.TokenScopes;
import org.verdant.workflow.CompletionPart;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** The task list and its steps for programs ({@code api.md}). */
@RestController
@RequestMapping("/api/tasks")
class TasksApi {
    private final WorkList workList;
    private final TaskDoor door;
    private final TaskAnswers answers;
    private final List<CompletionPart> parts;

    TasksApi(WorkList workList, TaskDoor door, TaskAnswers answers, List<CompletionPart> parts) {
        this.workList = workList;
        this.door = door;
        this.answers = answers;
        this.parts = parts;
    }

    /** The filters of the list as the API names them. */
    record Filter(
            @Nullable Boolean mine,
            @Nullable String group,
            @Nullable String key,
            @Nullable String proposal,
            @Nullable String track,
            @Nullable Boolean overdue,
            @Nullable LocalDate due,
            @Nullable String q) {}

    /** @param person only {@code me} */
    record Assignee(String person) {}

    @GetMapping
    ListPage<TaskAnswers.Item> list(
            @ParameterObject Filter filter,
            @RequestParam(required = false) @Nullable Boolean unassigned,
            ListQuery page,
            Actor actor,
            Locale language) {
        var sort = page.sort(java.util.Set.of("due", "created", "priority")).stream()
                .map(key -> (key.descending() ? "-" : "") + key.key())
                .collect(Collectors.joining(","));
        var found = workList.page(
                new WorkQuery(
                        Boolean.TRUE.equals(filter.mine()),
                        Boolean.TRUE.equals(unassigned),
                        group(filter.group()),
                        filter.key(),
                        filter.proposal() == null ? null : CaseId.of(filter.proposal()),
                        filter.track(),
                        Boolean.TRUE.equals(filter.overdue()),
                        filter.due() == null
                                ? null
                                : filter.due().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        filter.q(),
                        sort.isEmpty() ? "due" : sort,
                        page.cursor(),
                        page.limit()),
                actor);
        return new ListPage<>(
                found.items().stream().map(item -> answers.item(item, language)).toList(),
                found.next(),
                found.total(),
                found.totalIsLowerBound());
    }

    @GetMapping("/{id}")
    TaskAnswers.Detail one(@PathVariable String id, Actor actor, Locale language) {
        return answers.detail(door.open(id, actor), actor, language);
    }

    @PutMapping("/{id}/assignee")
    TaskAnswers.Detail claim(@PathVariable String id, @RequestBody Assignee assignee, Actor actor, Locale language) {
        if (!"me".equals(assignee.person()) && !actor.person().toString().equals(assignee.person())) {
            throw new Invalid(FieldError.of("person", "only-me"));
        }
        return answers.detail(door.claim(id, actor), actor, language);
    }

    @DeleteMapping("/{id}/assignee")
    TaskAnswers.Detail release(@PathVariable String id, Actor actor, Locale language) {
        return answers.detail(door.release(id, actor), actor, language);
    }

    @PutMapping("/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(@PathVariable String id, @RequestBody JsonNode form, Actor actor) {
        door.saveDraft(id, form, actor);
    }

    @PostMapping("/{id}/completion")
    Map<String, Object> complete(
            @PathVariable String id, @RequestBody JsonNode form, Actor actor, HttpServletRequest request) {
        TokenScopes.requireFor(request, door.open(id, actor).key());
        var completed = door.complete(id, form, actor);
        var answer = new LinkedHashMap<String, Object>();
        parts.forEach(part -> answer.put(part.name(), part.of(completed.caseId(), actor)));
        return answer;
    }

    private static @Nullable Role group(@Nullable String code) {
        return code == null
                ? null
                : Role.ofCode(code).orElseThrow(() -> new Invalid(FieldError.of("group", "unknown-group", code)));
    }
}
