package org.verdant.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * One open step of a file as its actor found it.
 *
 * @param id the task's id, opaque
 * @param key the user task's id in the diagram: {@code reviewProposal}
 * @param role who may take it, or null when it was given to one person by name
 * @param assignee who has it, or null when it is free
 */
public record OpenTask(
        String id,
        CaseId caseId,
        String key,
        @Nullable Role role,
        @Nullable PersonId assignee,
        Instant created,
        @Nullable Instant due) {}
