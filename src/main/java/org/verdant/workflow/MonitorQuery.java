package org.verdant.workflow;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator looks for among the running files; null and false mean "no matter".
 *
 * @param text part of the number or the title
 * @param sort {@code since} (the longest first), {@code -since}
 */
public record MonitorQuery(
        @Nullable String step,
        boolean overdue,
        boolean incident,
        @Nullable String track,
        @Nullable String text,
        String sort,
        @Nullable String cursor,
        int limit) {
    public static MonitorQuery all() {
        return new MonitorQuery(null, false, false, null, null, "since", null, 50);
    }
}
