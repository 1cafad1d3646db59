package org.verdant.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Deeds are done in the order of time, whoever entered them when. */
class DemoTimelineTest {
    private static final Instant MORNING = Instant.parse("2025-03-04T06:00:00Z");

    private final DemoTimeline timeline = new DemoTimeline();
    private final ArrayList<String> done = new ArrayList<>();
    private final ArrayList<Instant> clock = new ArrayList<>();

    @Test
    void what_a_deed_leads_to_is_done_in_its_place() {
        timeline.enter(MORNING.plusSeconds(60), () -> done.add("second"));
        timeline.enter(MORNING, () -> {
            done.add("first");
            timeline.enter(MORNING.plusSeconds(60), () -> done.add("third"));
        });
        assertThat(timeline.liveUntil(MORNING.plusSeconds(90), clock::add)).isEqualTo(3);
        assertThat(done).containsExactly("first", "second", "third");
        assertThat(clock).isSorted().endsWith(MORNING.plusSeconds(90));
    }

    @Test
    void what_lies_at_the_end_or_after_it_is_left_undone() {
        timeline.enter(MORNING, () -> done.add("too late"));
        assertThat(timeline.liveUntil(MORNING, clock::add)).isZero();
        assertThat(done).isEmpty();
    }
}
