package org.verdant.demonstration;

import java.time.Instant;
import java.time.LocalDate;

/** A part of the demonstration that lives by itself; all chapters share one timeline, in the order of their annotations. */
@FunctionalInterface
interface DemoChapter {
    /**
     * Puts what everybody does upon the timeline.
     *
     * @param now when the demonstration ends
     * @return how many files it holds
     */
    int enter(LocalDate today, Instant now, DemoTimeline timeline);
}
