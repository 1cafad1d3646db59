package org.verdant.demonstration;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What everybody does, in the order of time; what is done may lead to more that is to be done later. */
final class DemoTimeline {
    private record Deed(Instant at, long order, Runnable deed) {}

    private final PriorityQueue<Deed> deeds =
            new PriorityQueue<>(Comparator.comparing(Deed::at).thenComparing(Deed::order));
    private long entered;

    /** Two deeds of the same instant are done in the order in which they were entered. */
    void enter(Instant at, Runnable deed) {
        deeds.add(new Deed(at, entered++, deed));
    }

    /** Does everything that lies before that instant, each thing at its own time, and leaves the rest undone. Answers how much it was. */
    int liveUntil(Instant end, Consumer<Instant> clock) {
        int done = 0;
        for (var next = deeds.poll(); next != null && next.at().isBefore(end); next = deeds.poll()) {
            clock.accept(next.at());
            next.deed().run();
            done++;
        }
        clock.accept(end);
        return done;
    }
}
