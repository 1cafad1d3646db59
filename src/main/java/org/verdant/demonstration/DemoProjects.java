package org.verdant.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Invalid;
import org.verdant.workflow.CurrentStep;

/**
 * Walks the projects of the demonstration: whatever step is open somebody takes some days later, unless the project's fate leaves it
 * alone. Once a day somebody looks for steps that time has opened; those that a step opened are seen at once.
 */
@Component
@Order(2)
class DemoProjects implements DemoChapter {
    private static final int DRAFTED_BEFORE = 9;

    private final DemoStories stories;
    private final DemoUseCases useCases;
    private final DemoDeeds deeds;
    private final ProjectAnswers answers;
    private final DemoCast cast;
    private final ObjectMapper json;
    private final Clock clock;

    DemoProjects(
            DemoStories stories,
            DemoUseCases useCases,
            DemoDeeds deeds,
            ProjectAnswers answers,
            DemoCast cast,
            ObjectMapper json,
            Clock clock) {
        this.stories = stories;
        this.useCases = useCases;
        this.deeds = deeds;
        this.answers = answers;
        this.cast = cast;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int enter(LocalDate today, Instant now, DemoTimeline timeline) {
        var projects = stories.projects();
        enter(projects, today, timeline);
        return projects.size();
    }

    void enter(List<DemoProject> projects, LocalDate today, DemoTimeline timeline) {
        var life = new Life(timeline, today);
        for (int i = 0; i < projects.size(); i++) {
            life.enter(new DemoFile(i, projects.get(i)));
        }
        life.lookEachDay();
    }

    /** One life of all projects. */
    private final class Life {
        private final DemoTimeline timeline;
        private final LocalDate today;
        private final List<DemoFile> files = new ArrayList<>();
        private final Map<CaseId, DemoFile> byCase = new HashMap<>();

        private Life(DemoTimeline timeline, LocalDate today) {
            this.timeline = timeline;
            this.today = today;
        }

        private void enter(DemoFile file) {
            files.add(file);
            var submitted = submitted(file);
            timeline.enter(at(submitted.minusDays(DRAFTED_BEFORE), file), () -> draft(file));
            if (!file.leaves("submitProposal")) {
                timeline.enter(at(submitted, file), () -> submit(file));
            }
        }

        private LocalDate submitted(DemoFile file) {
            return file.project().start(today).minusDays(file.project().notice());
        }

        private static Instant at(LocalDate day, DemoFile file) {
            return day.atTime(LocalTime.of(7, 0).plusMinutes(file.number() * 41L % 540))
                    .toInstant(ZoneOffset.UTC);
        }

        private void lookEachDay() {
            var first = files.stream().map(this::submitted).min(Comparator.naturalOrder());
            first.ifPresent(day -> day.datesUntil(today.plusDays(1))
                    .forEach(morning -> timeline.enter(morning.atTime(5, 0).toInstant(ZoneOffset.UTC), this::look)));
        }

        private void draft(DemoFile file) {
            deeds.draft(file, today);
            byCase.put(file.caseId(), file);
        }

        private void submit(DemoFile file) {
            accepted(file, "submitProposal", () -> useCases.submit()
                    .submit(file.caseId(), cast.actor(file.project().lead())));
            see(file);
        }

        private void look() {
            useCases.whereIs().of(byCase.keySet()).forEach((caseId, steps) -> {
                var file = byCase.get(caseId);
                if (file != null) {
                    steps.forEach(step -> notice(file, step));
                }
            });
        }

        private void see(DemoFile file) {
            useCases.whereIs().of(file.caseId()).forEach(step -> notice(file, step));
        }

        private void notice(DemoFile file, CurrentStep step) {
            if (file.notices(step)) {
                var now = clock.instant();
                var then = file.turnsTo(step);
                timeline.enter(then.isBefore(now) ? now : then, () -> take(file, DemoFile.identity(step)));
            }
        }

        /** If it is still there: a deadline may have passed, or the file have ended. */
        private void take(DemoFile file, String identity) {
            useCases.whereIs().of(file.caseId()).stream()
                    .filter(step -> DemoFile.identity(step).equals(identity))
                    .filter(step -> !file.leaves(step.key()))
                    .findFirst()
                    .ifPresent(step -> take(file, step));
        }

        private void take(DemoFile file, CurrentStep step) {
            if (!deeds.instead(file, step)) {
                complete(file, step);
            }
            file.took(step.key());
            see(file);
        }

        private void complete(DemoFile file, CurrentStep step) {
            var task = step.taskId();
            if (task == null) {
                return;
            }
            var actor = cast.of(file.number(), file.project().lead(), file.caseId(), step);
            var form = json.valueToTree(answers.of(file, step, actor));
            accepted(file, step.key(), () -> useCases.door().complete(task, form, actor));
        }

        /** A form that is refused is a fault of the demonstration: the message names all that is wrong with it. */
        private static void accepted(DemoFile file, String step, Runnable deed) {
            try {
                deed.run();
            } catch (Invalid refused) {
                throw new IllegalStateException(
                        step + " of " + file.project().title() + " was refused: " + refused.errors(), refused);
            }
        }
    }
}
