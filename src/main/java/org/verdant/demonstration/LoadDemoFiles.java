package org.verdant.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.VerdantClock;
import org.verdant.workflow.DemoClock;

/**
 * Lives the last two years of a partnership at a first start: every chapter goes its way through the same use cases as real files, each
 * step on its day, timers included.
 */
@Component
@Order(100)
@ConditionalOnProperty("verdant.demo.files")
class LoadDemoFiles implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LoadDemoFiles.class);

    private final List<DemoChapter> chapters;
    private final DemoClock demoClock;
    private final VerdantClock clock;
    private final JdbcClient jdbc;
    private final DemoGate gate;

    LoadDemoFiles(List<DemoChapter> chapters, DemoClock demoClock, VerdantClock clock, JdbcClient jdbc, DemoGate gate) {
        this.chapters = chapters;
        this.demoClock = demoClock;
        this.clock = clock;
        this.jdbc = jdbc;
        this.gate = gate;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var empty = jdbc.sql("select count(*) = 0 from proposal")
                .query(Boolean.class)
                .single();
        if (empty) {
            load();
        } else if (clock.offset().isNegative()) {
            catchUp();
        }
        gate.open();
    }

    /** Only the making of the demonstration lives in the past: an earlier start was ended in the middle of it. */
    private void catchUp() {
        LOG.warn(
                "the demonstration was interrupted while it was made and stays incomplete; for a whole one delete the data folder");
        demoClock.moveTo(clock.instant().minus(clock.offset()));
        demoClock.reset();
    }

    private void load() {
        var begun = System.nanoTime();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var timeline = new DemoTimeline();
        var files = 0;
        for (var chapter : chapters) {
            files += chapter.enter(today, now, timeline);
        }
        var steps = timeline.liveUntil(now, demoClock::moveTo);
        demoClock.reset();
        LOG.info(
                "the demonstration holds {} files, made in {} steps and {} s",
                files,
                steps,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }
}
