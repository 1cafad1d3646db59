package org.verdant.workflow.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.identity.PersonCard;
import org.verdant.shared.PersonId;
import org.verdant.workflow.RunningCase;
import org.verdant.workflow.StepSubjects.Step;

/**
 * One row of the monitor as somebody reads it.
 *
 * @param about whom or what of several that the file has at once, as somebody typed it, or null
 * @param days how long the file has been in the step
 * @param due null where nobody is asked
 */
record RunningRow(
        RunningCase file,
        @Nullable String about,
        @Nullable String assignee,
        long days,
        @Nullable DueWords due) {
    static RunningRow of(RunningCase file, Map<PersonId, PersonCard> people, Map<Step, String> subjects, Instant now) {
        var person = file.assignee() == null ? null : people.get(file.assignee());
        var due = file.due();
        return new RunningRow(
                file,
                subjects.get(step(file)),
                person == null ? null : person.name(),
                Duration.between(file.since(), now).toDays(),
                due == null ? null : words(file, due, now));
    }

    static Step step(RunningCase file) {
        return new Step(file.step(), file.caseId(), file.which());
    }

    private static DueWords words(RunningCase file, Instant due, Instant now) {
        return file.suspended() ? DueWords.standing() : DueWords.of(file.since(), due, now);
    }
}
