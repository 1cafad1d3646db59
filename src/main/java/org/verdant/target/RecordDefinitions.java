package org.verdant.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.verdant.shared.UseCase;

/**
 * Keeps the counting rules of the programme file. A rule that differs from the recorded one needs a new version number and a new
 * reason; without them the start is refused, so that no number ever changes its meaning unseen (K25).
 */
@UseCase
class RecordDefinitions {
    private final Programme programme;
    private final TargetDefinitions definitions;
    private final ApplicationEventPublisher events;

    RecordDefinitions(Programme programme, TargetDefinitions definitions, ApplicationEventPublisher events) {
        this.programme = programme;
        this.definitions = definitions;
        this.events = events;
    }

    public void record() {
        record(programme.targets());
    }

    /** The same for a version that is about to run. */
    void record(List<Target> targets) {
        var problems = problems(targets);
        if (!problems.isEmpty()) {
            throw new MalformedProgramme(problems);
        }
        for (var target : targets) {
            if (definitions
                    .newest(target.code())
                    .map(known -> known.version() < target.version())
                    .orElse(true)) {
                keep(target);
            }
        }
    }

    /** What stands against these rules beside the recorded ones. */
    List<String> problems(List<Target> targets) {
        var problems = new ArrayList<String>();
        for (var target : targets) {
            definitions.newest(target.code()).ifPresent(known -> compare(target, known, problems));
        }
        return problems;
    }

    private static void compare(Target target, TargetDefinition known, ArrayList<String> problems) {
        if (target.version() < known.version()) {
            problems.add(target.code() + ": version " + known.version() + " is recorded, the file goes back to version "
                    + target.version());
        } else if (target.version() == known.version() && !target.rule().equals(known.rule())) {
            problems.add(target.code() + ": the counting rule changed (" + known.rule() + " is now " + target.rule()
                    + "). Raise its version to " + (known.version() + 1) + " and give the reason");
        } else if (target.version() > known.version() && Objects.equals(target.reason(), known.reason())) {
            problems.add(target.code() + ": version " + target.version() + " needs a reason of its own");
        }
    }

    private void keep(Target target) {
        if (definitions.record(target)) {
            events.publishEvent(new DefinitionRecorded(target.code(), target.version(), target.reason()));
        }
    }
}
