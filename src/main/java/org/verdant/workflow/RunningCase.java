package org.verdant.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/**
 * One row of the monitor: a running file and one of the steps that it waits in.
 *
 * @param step id in the diagram: a user task, or the gateway at which an event is awaited
 * @param forCountry the country that the step is asked of, or null
 * @param which of several that the file has of this step at once, from 1, or null
 * @param since when the step was entered
 * @param due by when it is to be done, or null where nobody is asked
 * @param incident whether something of this file failed and stands still
 * @param suspended whether the step waits because the file is suspended
 */
public record RunningCase(
        CaseId caseId,
        String number,
        String title,
        String track,
        CountryCode country,
        String step,
        @Nullable String role,
        @Nullable CountryCode forCountry,
        @Nullable Integer which,
        @Nullable PersonId assignee,
        Instant since,
        @Nullable Instant due,
        boolean incident,
        boolean suspended) {}
