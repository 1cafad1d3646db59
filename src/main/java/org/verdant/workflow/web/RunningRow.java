package org.verdant.workflow.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verdant.identity.PersonCard;
import org.verdant.shared.PersonId;
import org.verdant.workflow.RunningCase;

/**
 * One row of the monitor as somebody reads it.
 *
 * @param days how long the file has been in the step
 * @param due null where nobody is asked
 */
record RunningRow(
        RunningCase file,
        @Nullable String assignee,
        long days,
        @Nullable DueWords due) {
    static RunningRow of(RunningCase file, Map<PersonId, PersonCard> people, Instant now) {
        var person = file.assignee() == null ? null : people.get(file.assignee());
        var due = file.due();
        return new RunningRow(
                file,
                person == null ? null : person.name(),
                Duration.between(file.since(), now).toDays(),
                due == null ? null : words(file, due, now));
    }

    private static DueWords words(RunningCase file, Instant due, Instant now) {
        return file.suspended() ? DueWords.standing() : DueWords.of(file.since(), due, now);
    }
}
