package org.verdant.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.shared.VerdantClock;
import org.verdant.workflow.DemoClock;

/**
 * Lives the last two years of a partnership at a first start: every activity of {@code demonstration/activities.json}, every exchange of
 * {@code exchanges.json}, every project of {@code projects.json} and every text of {@code texts.json} goes its way through the same use cases as real ones, each step on its day, timers included.
 */
@Component
@Order(100)
@ConditionalOnProperty("verdant.demo.files")
class LoadDemoFiles implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LoadDemoFiles.class);

    private final DemoUseCases useCases;
    private final DemoForms forms;
    private final DemoCast cast;
    private final DemoProjects demoProjects;
    private final DemoTexts demoTexts;
    private final DemoLegacy demoLegacy;
    private final DemoClock demoClock;
    private final VerdantClock clock;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final DemoGate gate;

    LoadDemoFiles(
            DemoUseCases useCases,
            DemoForms forms,
            DemoCast cast,
            DemoProjects demoProjects,
            DemoTexts demoTexts,
            DemoLegacy demoLegacy,
            DemoClock demoClock,
            VerdantClock clock,
            JdbcClient jdbc,
            ObjectMapper json,
            DemoGate gate) {
        this.useCases = useCases;
        this.forms = forms;
        this.cast = cast;
        this.demoProjects = demoProjects;
        this.demoTexts = demoTexts;
        this.demoLegacy = demoLegacy;
        this.demoClock = demoClock;
        this.clock = clock;
        this.jdbc = jdbc;
        this.json = json;
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
        var activities = Stream.of("activities", "exchanges")
                .flatMap(name -> read(name, new TypeReference<List<DemoActivity>>() {}).stream())
                .toList();
        var projects = read("projects", new TypeReference<List<DemoProject>>() {});
        var timeline = new DemoTimeline();
        var road = new DemoRoad(useCases, forms, cast, activities, today);
        DemoAgenda.of(activities, today, now).forEach(entry -> timeline.enter(entry.at(), () -> road.act(entry)));
        demoProjects.enter(projects, today, timeline);
        var texts = read("texts", new TypeReference<List<DemoText>>() {});
        demoTexts.enter(texts, today, timeline);
        demoLegacy.enter(today, timeline);
        var steps = timeline.liveUntil(now, demoClock::moveTo);
        demoClock.reset();
        LOG.info(
                "the demonstration holds {} files, made in {} steps and {} s",
                activities.size() + projects.size() + texts.size(),
                steps,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (var file = new ClassPathResource("demonstration/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
