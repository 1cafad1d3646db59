package org.verdant.workflow.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.verdant.workflow.MonitorQuery;

/** What the monitor page was asked for; the address carries all of it. What it does not know it leaves away. */
record RunningFilesQuery(
        @Nullable String step,
        boolean overdue,
        boolean incident,
        @Nullable String text,
        String sort,
        @Nullable String cursor) {
    private static final int ROWS = 50;
    private static final int LONGEST = 200;

    static RunningFilesQuery of(MultiValueMap<String, String> parameters) {
        return new RunningFilesQuery(
                text(parameters.getFirst("step")),
                parameters.containsKey("overdue"),
                parameters.containsKey("incident"),
                text(parameters.getFirst("q")),
                "-since".equals(parameters.getFirst("sort")) ? "-since" : "since",
                parameters.getFirst("cursor"));
    }

    MonitorQuery monitor() {
        return new MonitorQuery(step, overdue, incident, null, text, sort, cursor, ROWS);
    }

    public RunningFilesQuery at(@Nullable String otherStep) {
        return new RunningFilesQuery(otherStep, overdue, incident, text, sort, null);
    }

    RunningFilesQuery onlyOverdue(boolean wanted) {
        return new RunningFilesQuery(step, wanted, incident, text, sort, null);
    }

    RunningFilesQuery onlyIncidents(boolean wanted) {
        return new RunningFilesQuery(step, overdue, wanted, text, sort, null);
    }

    public RunningFilesQuery after(@Nullable String place) {
        return new RunningFilesQuery(step, overdue, incident, text, sort, place);
    }

    boolean narrowed() {
        return step != null || overdue || incident || text != null;
    }

    /** As the query of an address, with its question mark; empty when everything is as usual. */
    public String address() {
        var builder = UriComponentsBuilder.newInstance();
        add(builder, "step", step);
        add(builder, "overdue", overdue ? "true" : null);
        add(builder, "incident", incident ? "true" : null);
        add(builder, "q", text);
        add(builder, "sort", sort.equals("since") ? null : sort);
        add(builder, "cursor", cursor);
        return builder.build().toUriString();
    }

    private static void add(UriComponentsBuilder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
    }
}
