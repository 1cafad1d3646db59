package org.verdant.workflow.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;
import org.verdant.workflow.CasePageParts;
import org.verdant.workflow.CaseView;
import org.verdant.workflow.CurrentStep;
import org.verdant.workflow.Monitor;
import org.verdant.workflow.StoryStep;

/** Fills the page of one watched file: its diagrams with the path that it took, where it is now, its story, its timers. */
@Component
class WatchedFile {
    private final Monitor monitor;
    private final Directory directory;
    private final CasePageParts parts;
    private final Clock clock;

    WatchedFile(Monitor monitor, Directory directory, CasePageParts parts, Clock clock) {
        this.monitor = monitor;
        this.directory = directory;
        this.parts = parts;
        this.clock = clock;
    }

    /** Where the file is now, with the holder's name and the due date in words. */
    record Token(
            CurrentStep step,
            @Nullable String assignee,
            @Nullable DueWords due) {}

    void fill(Model model, CaseId caseId, @Nullable String process, Actor actor) {
        var view = monitor.of(caseId, actor);
        var people = directory.people(people(view));
        model.addAttribute("view", view);
        model.addAttribute(
                "organisation",
                directory.organisation(view.file().leadOrganisation()).name());
        model.addAttribute(
                "tokens",
                view.tokens().stream().map(step -> token(step, people)).toList());
        model.addAttribute("names", new Names(people));
        model.addAttribute("shown", shown(view, process));
        model.addAttribute(
                "failed", view.jobs().stream().filter(job -> job.retries() == 0).toList());
        model.addAllAttributes(parts.model(caseId, actor));
        model.addAttribute("mayRetry", actor.hasAny(Role.COORDINATOR, Role.COORDINATOR_LEAD));
    }

    /** The names of the people in a file's story. */
    record Names(Map<PersonId, PersonCard> people) {
        public @Nullable String of(@Nullable PersonId id) {
            var card = id == null ? null : people.get(id);
            return card == null ? null : card.name();
        }
    }

    private Token token(CurrentStep step, Map<PersonId, PersonCard> people) {
        var due = step.due();
        return new Token(
                step,
                new Names(people).of(step.assignee()),
                due == null ? null : DueWords.of(step.since(), due, clock.instant()));
    }

    private static List<PersonId> people(CaseView view) {
        return Stream.concat(
                        view.tokens().stream().map(CurrentStep::assignee),
                        view.story().stream().map(StoryStep::person))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The diagram that was asked for, else the one in which the file is now. */
    private static CaseView.@Nullable DiagramUse shown(CaseView view, @Nullable String process) {
        var wanted = process == null ? currentProcess(view) : process;
        return view.diagrams().stream()
                .filter(use -> use.process().equals(wanted))
                .findFirst()
                .orElse(view.diagrams().isEmpty() ? null : view.diagrams().get(0));
    }

    private static @Nullable String currentProcess(CaseView view) {
        var open = view.story().stream()
                .filter(step -> step.left() == null)
                .map(StoryStep::process)
                .toList();
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }
}
