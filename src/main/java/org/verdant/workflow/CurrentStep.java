package org.verdant.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/**
 * Where a file is now.
 *
 * @param key the user task's id in the diagram, or the id of the event that is awaited
 * @param role the code of the group that is asked, or null
 * @param country the one that the step is asked of, or null
 * @param assignee who has it, or null; a reviewer's name is not for proposers
 * @param due by when, or null
 */
public record CurrentStep(
        String key,
        @Nullable String taskId,
        @Nullable String role,
        @Nullable CountryCode country,
        @Nullable PersonId assignee,
        Instant since,
        @Nullable Instant due) {}
