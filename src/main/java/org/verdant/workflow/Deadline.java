package org.verdant.workflow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a step of a track may take, in calendar days as {@code deadlines.dmn} says.
 *
 * @param reminder when the person is reminded, counted from the same start, or null
 */
public record Deadline(Duration time, @Nullable Duration reminder) {}
