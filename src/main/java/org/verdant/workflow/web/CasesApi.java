package org.verdant.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.identity.Directory;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;
import org.verdant.workflow.CaseView;
import org.verdant.workflow.Monitor;
import org.verdant.workflow.MonitorQuery;
import org.verdant.workflow.RetryCase;
import org.verdant.workflow.RunningCase;

/** The running files for programs of those who watch them ({@code api.md}). */
@RestController
@RequestMapping("/api/cases")
class CasesApi {
    private final Monitor monitor;
    private final RetryCase retryCase;
    private final Directory directory;
    private final Clock clock;

    CasesApi(Monitor monitor, RetryCase retryCase, Directory directory, Clock clock) {
        this.monitor = monitor;
        this.retryCase = retryCase;
        this.directory = directory;
        this.clock = clock;
    }

    record Filter(
            @Nullable String step,
            @Nullable Boolean overdue,
            @Nullable Boolean incident,
            @Nullable String track,
            @Nullable String q) {}

    record Reason(@Nullable String reason) {}

    record File(String id, String number, String title, String track, String country) {}

    /** @param age ISO 8601 duration since the step was entered */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            File proposal,
            String step,
            @Nullable String group,
            @Nullable String forCountry,
            @Nullable String assignee,
            Instant since,
            @Nullable Instant due,
            String age,
            boolean overdue,
            boolean incident,
            boolean suspended) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Token(
            String step,
            @Nullable String group,
            @Nullable String assignee,
            Instant since,
            @Nullable Instant due) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PathStep(
            String process,
            String element,
            Instant entered,
            @Nullable Instant left,
            @Nullable String person,
            boolean cancelled) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Case(
            File proposal,
            Instant started,
            @Nullable Instant ended,
            List<Token> tokens,
            List<String> processes,
            List<CaseView.Job> jobs,
            List<CaseView.Job> incidents,
            List<PathStep> path) {}

    @GetMapping
    ListPage<Row> list(@ParameterObject Filter filter, ListQuery page, Actor actor) {
        var descending = page.sort(Set.of("since")).stream().anyMatch(ListQuery.Sort::descending);
        var found = monitor.page(
                new MonitorQuery(
                        filter.step(),
                        Boolean.TRUE.equals(filter.overdue()),
                        Boolean.TRUE.equals(filter.incident()),
                        filter.track(),
                        filter.q(),
                        descending ? "-since" : "since",
                        page.cursor(),
                        page.limit()),
                actor);
        var names = names(found.items().stream().map(RunningCase::assignee).toList());
        return new ListPage<>(
                found.items().stream().map(item -> row(item, names)).toList(),
                found.next(),
                found.total(),
                found.totalIsLowerBound());
    }

    @GetMapping("/{proposalId}")
    Case one(@PathVariable String proposalId, Actor actor) {
        var view = monitor.of(CaseId.of(proposalId), actor);
        var file = view.file();
        var names = names(view.story().stream().map(step -> step.person()).toList());
        var holders = names(view.tokens().stream().map(step -> step.assignee()).toList());
        return new Case(
                new File(
                        file.caseId().toString(),
                        file.number(),
                        file.title(),
                        file.track(),
                        file.country().value()),
                view.started(),
                view.ended(),
                tokens(view, holders),
                view.diagrams().stream()
                        .map(CaseView.DiagramUse::process)
                        .distinct()
                        .toList(),
                view.jobs().stream().filter(job -> job.retries() > 0).toList(),
                view.jobs().stream().filter(job -> job.retries() == 0).toList(),
                path(view, names));
    }

    private static List<Token> tokens(CaseView view, Names holders) {
        return view.tokens().stream()
                .map(token ->
                        new Token(token.key(), token.role(), holders.of(token.assignee()), token.since(), token.due()))
                .toList();
    }

    private static List<PathStep> path(CaseView view, Names names) {
        return view.story().stream()
                .map(step -> new PathStep(
                        step.process(),
                        step.element(),
                        step.entered(),
                        step.left(),
                        names.of(step.person()),
                        step.cancelled()))
                .toList();
    }

    @PostMapping("/{proposalId}/retries")
    Case retry(@PathVariable String proposalId, @RequestBody Reason reason, Actor actor) {
        retryCase.retry(CaseId.of(proposalId), Objects.requireNonNullElse(reason.reason(), ""), actor);
        return one(proposalId, actor);
    }

    private Row row(RunningCase item, Names names) {
        var now = clock.instant();
        return new Row(
                new File(
                        item.caseId().toString(),
                        item.number(),
                        item.title(),
                        item.track(),
                        item.country().value()),
                item.step(),
                item.role(),
                item.forCountry() == null ? null : item.forCountry().value(),
                names.of(item.assignee()),
                item.since(),
                item.due(),
                Duration.between(item.since(), now)
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString(),
                item.due() != null && !item.suspended() && item.due().isBefore(now),
                item.incident(),
                item.suspended());
    }

    /** The names of a list's people, looked up at once. */
    private record Names(java.util.Map<PersonId, String> byId) {
        @Nullable
        String of(@Nullable PersonId id) {
            return id == null ? null : byId.get(id);
        }
    }

    private Names names(List<@Nullable PersonId> people) {
        var ids = people.stream().filter(Objects::nonNull).distinct().toList();
        var names = new java.util.HashMap<PersonId, String>();
        directory.people(ids).forEach((id, card) -> names.put(id, card.name()));
        return new Names(names);
    }
}
