package org.verdant.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the monitor; {@code total} is counted up to a limit. */
public record MonitorPage(List<RunningCase> items, @Nullable String next, int total, boolean totalIsLowerBound) {}
