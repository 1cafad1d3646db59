package org.verdant.workflow.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list at the left of the task page.
 *
 * @param nextHref address of the next page of the list, or null
 * @param narrowed some filter is on, so that an empty list does not mean that there is nothing to do
 */
record TaskPane(
        List<TaskRow> rows,
        List<Chip> chips,
        TaskListQuery query,
        int total,
        boolean totalIsLowerBound,
        @Nullable String nextHref,
        boolean narrowed) {}
