package org.verdant.workflow;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.VerdantClock;

/**
 * Moves the product's time and the engine's together and does what falls due on the way, each thing at its own time. For the
 * demonstration and for tests; nothing else may hold it.
 */
@Component
public class DemoClock {
    private final VerdantClock clock;
    private final DueJobs jobs;
    private final JdbcClient jdbc;

    DemoClock(VerdantClock clock, DueJobs jobs, JdbcClient jdbc) {
        this.clock = clock;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Moves forward by a time that is not negative; everything due until then has run before this answers. */
    public Instant advance(Duration by) {
        moveTo(clock.instant().plus(by));
        return clock.instant();
    }

    /**
     * Moves to an instant; on the way forward everything due runs, on the way back nothing does. What ran at the very end may have taken
     * the clock past the instant: it does not go back for that, or what was just done would lie in the future.
     */
    public synchronized void moveTo(Instant target) {
        var forward = target.isAfter(clock.instant());
        for (var due = jobs.next(target); due.isPresent(); due = jobs.next(target)) {
            var at = due.get().due();
            if (at.isAfter(clock.instant())) {
                set(Duration.between(wallNow(), at));
            }
            jobs.run(due.get());
        }
        if (!forward || target.isAfter(clock.instant())) {
            set(Duration.between(wallNow(), target));
        }
        remember();
    }

    /** Back to the machine's time. */
    public void reset() {
        set(Duration.ZERO);
        remember();
    }

    /** Takes up the offset that an earlier run of the product left. */
    public void restore() {
        jdbc.sql("select offset_seconds from demo_clock")
                .query(Long.class)
                .optional()
                .ifPresent(seconds -> set(Duration.ofSeconds(seconds)));
    }

    private Instant wallNow() {
        return clock.instant().minus(clock.offset());
    }

    private void set(Duration offset) {
        clock.moveTo(offset);
        jobs.moveEngineTo(offset);
    }

    private void remember() {
        jdbc.sql("""
                insert into demo_clock (offset_seconds) values (?)
                on conflict (only_row) do update set offset_seconds = excluded.offset_seconds""").param(clock.offset().toSeconds()).update();
    }
}
