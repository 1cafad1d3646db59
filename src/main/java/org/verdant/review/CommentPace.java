package org.verdant.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.verdant.shared.TooMany;

/** Slows down who comments without pause: five comments in ten minutes from one address, on each node. Addresses are forgotten with them. */
@Component
class CommentPace {
    private static final int MOST = 5;
    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };
    private final Clock wallClock;

    CommentPace(@Qualifier("wallClock") Clock wallClock) {
        this.wallClock = wallClock;
    }

    /** Counts this one; refuses with {@code too-many-comments} and the time to wait. */
    synchronized void require(String address) {
        var now = wallClock.instant();
        var times = seen.computeIfAbsent(address, first -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(SPAN))) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            throw new TooMany(
                    "too-many-comments", Duration.between(now, times.getFirst().plus(SPAN)));
        }
        times.addLast(now);
    }
}
