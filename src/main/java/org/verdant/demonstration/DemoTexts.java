package org.verdant.demonstration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Invalid;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkQuery;

/** Lives the texts of governance and the case of the platform: each deed on its day, through the same use cases as everybody's. */
@Component
@Order(3)
class DemoTexts implements DemoChapter {
    private static final int BEGINS_AFTER = 45;
    private static final int LASTS = 240;

    private final DemoStories stories;
    private final DemoUseCases useCases;
    private final DemoCast cast;

    DemoTexts(DemoStories stories, DemoUseCases useCases, DemoCast cast) {
        this.stories = stories;
        this.useCases = useCases;
        this.cast = cast;
    }

    @Override
    public int enter(LocalDate today, Instant now, DemoTimeline timeline) {
        var texts = stories.texts();
        enter(texts, today, timeline);
        return texts.size();
    }

    void enter(List<DemoText> texts, LocalDate today, DemoTimeline timeline) {
        var files = new HashMap<DemoText, CaseId>();
        for (var text : texts) {
            var start = today.minusDays(text.startedDaysAgo());
            var minute = LocalTime.of(8, 10).plusMinutes(texts.indexOf(text) * 17L);
            timeline.enter(start.atTime(minute).toInstant(ZoneOffset.UTC), () -> files.put(text, submit(text, start)));
            for (var deed : text.deeds()) {
                var day = start.plusDays(deed.day());
                timeline.enter(
                        day.atTime(minute.plusHours(2)).toInstant(ZoneOffset.UTC),
                        () -> take(Objects.requireNonNull(files.get(text)), deed, day));
            }
        }
    }

    private CaseId submit(DemoText text, LocalDate start) {
        var proposer = cast.actor(text.lead());
        var content = text.content().deepCopy();
        content.put("plannedStart", start.plusDays(BEGINS_AFTER).toString());
        content.put("plannedEnd", start.plusDays(BEGINS_AFTER + LASTS).toString());
        var file = useCases.create().create(text.track(), content, proposer);
        accepted(text.content().path("title").asText(), () -> useCases.submit().submit(file, proposer));
        return file;
    }

    private void take(CaseId file, DemoText.Deed deed, LocalDate day) {
        var actor = cast.actor(deed.who());
        var form = filled(file, deed.form(), actor, day);
        var task = task(file, deed.step(), actor);
        accepted(deed.step(), () -> useCases.door().complete(task.taskId(), form, actor));
    }

    private ObjectNode filled(CaseId file, ObjectNode form, Actor actor, LocalDate day) {
        var filled = form.deepCopy();
        for (var field : Map.of("on", "@DAY", "documentId", "@").entrySet()) {
            var typed = form.path(field.getKey()).asText();
            if (typed.startsWith(field.getValue())) {
                filled.put(
                        field.getKey(),
                        typed.equals("@DAY") ? day.toString() : attach(file, typed.substring(1), actor));
            }
        }
        return filled;
    }

    private String attach(CaseId file, String kind, Actor actor) {
        var pdf = new ByteArrayInputStream(DemoPdf.of(kind, file.toString()));
        return useCases.attach()
                .attach(file, kind, kind.toLowerCase(java.util.Locale.ROOT) + ".pdf", pdf, actor)
                .id()
                .toString();
    }

    private WorkItem task(CaseId file, String key, Actor actor) {
        return useCases.workList().page(WorkQuery.of(file), actor).items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the demonstration finds no step " + key + " of " + file + " for " + actor.name()));
    }

    /** A form that is refused is a fault of the demonstration: the message names all that is wrong with it. */
    private static void accepted(String what, Runnable deed) {
        try {
            deed.run();
        } catch (Invalid refused) {
            throw new IllegalStateException(what + " was refused: " + refused.errors(), refused);
        }
    }
}
