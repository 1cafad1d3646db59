package org.verdant.workflow.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.verdant.shared.Role;
import org.verdant.workflow.WorkQuery;

/**
 * What the task page was asked for; the address carries all of it, and so do the forms on the page, so that after a step the same
 * list is there. What it does not know it leaves away.
 *
 * @param show {@code all}, {@code mine}, {@code unassigned}, {@code overdue} or {@code week}
 */
record TaskListQuery(
        String show,
        @Nullable Role group,
        @Nullable String text,
        String sort,
        @Nullable String cursor) {
    static final List<String> SHOWS = List.of("all", "mine", "unassigned", "overdue", "week");
    static final List<String> SORTS = List.of("due", "-due", "-created", "created");
    private static final int ROWS = 40;
    private static final int LONGEST_TEXT = 200;

    static TaskListQuery of(MultiValueMap<String, String> parameters) {
        var show = parameters.getFirst("show");
        var group = parameters.getFirst("group");
        var sort = parameters.getFirst("sort");
        var text = parameters.getFirst("q");
        return new TaskListQuery(
                show != null && SHOWS.contains(show) ? show : "all",
                group == null ? null : Role.ofCode(group).orElse(null),
                text == null || text.isBlank()
                        ? null
                        : text.strip()
                                .substring(
                                        0, Math.min(LONGEST_TEXT, text.strip().length())),
                sort != null && SORTS.contains(sort) ? sort : "due",
                parameters.getFirst("cursor"));
    }

    /** Reads what {@link #address} wrote. */
    static TaskListQuery parse(@Nullable String address) {
        var parts = UriComponentsBuilder.newInstance().query(address).build().getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        parts.forEach((name, values) -> values.stream()
                .filter(Objects::nonNull)
                .forEach(value -> decoded.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));
        return of(decoded);
    }

    WorkQuery work(Clock clock) {
        return new WorkQuery(
                show.equals("mine"),
                show.equals("unassigned"),
                group,
                null,
                null,
                null,
                show.equals("overdue"),
                show.equals("week") ? nextMonday(clock) : null,
                text,
                sort,
                cursor,
                ROWS);
    }

    TaskListQuery showing(String other) {
        return new TaskListQuery(other, null, text, sort, null);
    }

    TaskListQuery ofGroup(Role role) {
        return new TaskListQuery("all", role, text, sort, null);
    }

    public TaskListQuery after(@Nullable String place) {
        return new TaskListQuery(show, group, text, sort, place);
    }

    /** As the query of an address, with its question mark; empty when everything is as usual. */
    public String address() {
        var builder = UriComponentsBuilder.newInstance();
        if (!show.equals("all")) {
            builder.queryParam("show", show);
        }
        if (group != null) {
            builder.queryParam("group", group.code());
        }
        if (text != null) {
            builder.queryParam("q", UriUtils.encode(text, StandardCharsets.UTF_8));
        }
        if (!sort.equals("due")) {
            builder.queryParam("sort", sort);
        }
        if (cursor != null) {
            builder.queryParam("cursor", UriUtils.encode(cursor, StandardCharsets.UTF_8));
        }
        return builder.build().toUriString();
    }

    private static Instant nextMonday(Clock clock) {
        return LocalDate.now(clock)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
