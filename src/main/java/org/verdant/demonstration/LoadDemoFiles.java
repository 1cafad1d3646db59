package org.verdant.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.shared.VerdantClock;
import org.verdant.workflow.DemoClock;

/**
 * Lives the last two years of a partnership at a first start: every activity of {@code demonstration/activities.json} goes its way
 * through the same use cases as real ones, each step on its day, timers included.
 */
@Component
@Order(100)
@ConditionalOnProperty("verdant.demo.files")
class LoadDemoFiles implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LoadDemoFiles.class);

    private final DemoUseCases useCases;
    private final DemoForms forms;
    private final Directory directory;
    private final DemoClock demoClock;
    private final VerdantClock clock;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final DemoGate gate;

    LoadDemoFiles(
            DemoUseCases useCases,
            DemoForms forms,
            Directory directory,
            DemoClock demoClock,
            VerdantClock clock,
            JdbcClient jdbc,
            ObjectMapper json,
            DemoGate gate) {
        this.useCases = useCases;
        this.forms = forms;
        this.directory = directory;
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
        }
        gate.open();
    }

    private void load() {
        var begun = System.nanoTime();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var activities = activities();
        var road = new DemoRoad(useCases, forms, directory, activities, today);
        var agenda = DemoAgenda.of(activities, today, now);
        for (var entry : agenda) {
            demoClock.moveTo(entry.at());
            road.act(entry);
        }
        demoClock.moveTo(now);
        demoClock.reset();
        LOG.info(
                "the demonstration holds {} activities, made in {} steps and {} s",
                activities.size(),
                agenda.size(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private List<DemoActivity> activities() {
        try (var file = new ClassPathResource("demonstration/activities.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<DemoActivity>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
