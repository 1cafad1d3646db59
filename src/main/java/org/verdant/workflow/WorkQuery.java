package org.verdant.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;

/**
 * What somebody looks for in the task list; null and false mean "no matter".
 *
 * @param mine only what the actor has
 * @param unassigned only what nobody has
 * @param text part of the number or the title, any case
 * @param sort {@code due}, {@code created}, {@code priority}, a minus before it for descending, several separated by commas
 * @param cursor of the page before, or null for the first page
 * @param limit 1 to 200
 */
public record WorkQuery(
        boolean mine,
        boolean unassigned,
        @Nullable Role group,
        @Nullable String key,
        @Nullable CaseId caseId,
        @Nullable String track,
        boolean overdue,
        @Nullable Instant dueBefore,
        @Nullable String text,
        String sort,
        @Nullable String cursor,
        int limit) {
    /** Everything that the actor may take or has, the most urgent first. */
    public static WorkQuery all() {
        return new WorkQuery(false, false, null, null, null, null, false, null, null, "due", null, 50);
    }

    /** The same, among those whose number or title contain the text. */
    public WorkQuery containing(@Nullable String part) {
        return new WorkQuery(
                mine, unassigned, group, key, caseId, track, overdue, dueBefore, part, sort, cursor, limit);
    }

    public static WorkQuery of(CaseId caseId) {
        return new WorkQuery(false, false, null, null, caseId, null, false, null, null, "due", null, 50);
    }
}
