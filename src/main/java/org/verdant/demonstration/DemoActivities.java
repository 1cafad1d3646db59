package org.verdant.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The activities and the exchanges of the demonstration. */
@Component
@Order(1)
class DemoActivities implements DemoChapter {
    private final DemoStories stories;
    private final DemoUseCases useCases;
    private final DemoForms forms;
    private final DemoCast cast;

    DemoActivities(DemoStories stories, DemoUseCases useCases, DemoForms forms, DemoCast cast) {
        this.stories = stories;
        this.useCases = useCases;
        this.forms = forms;
        this.cast = cast;
    }

    @Override
    public int enter(LocalDate today, Instant now, DemoTimeline timeline) {
        var activities = Stream.of("activities", "exchanges")
                .flatMap(name -> stories.activities(name).stream())
                .toList();
        var road = new DemoRoad(useCases, forms, cast, activities, today);
        DemoAgenda.of(activities, today, now).forEach(entry -> timeline.enter(entry.at(), () -> road.act(entry)));
        return activities.size();
    }
}
