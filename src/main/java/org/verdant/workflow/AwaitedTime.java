package org.verdant.workflow;

import java.time.Instant;

/**
 * A moment that a file waits for by itself, while nobody is asked for anything.
 *
 * @param key the timer's id in the diagram: {@code yearOver}
 */
public record AwaitedTime(String key, Instant at) {}
