package org.verdant.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the task list.
 *
 * @param next cursor of the next page, or null
 * @param total how many match; counted up to a limit
 * @param totalIsLowerBound whether there are more than counted
 */
public record WorkPage(List<WorkItem> items, @Nullable String next, int total, boolean totalIsLowerBound) {}
