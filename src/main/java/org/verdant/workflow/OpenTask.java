package org.verdant.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * One open step of a file as its actor found it.
 *
 * @param id the task's id, opaque
 * @param key the user task's id in the diagram: {@code reviewProposal}
 * @param role who may take it, or null when it was given to one person by name
 * @param assignee who has it, or null when it is free
 * @param country the country that it is asked of, or null when it is not asked of one
 */
public record OpenTask(
        String id,
        CaseId caseId,
        String key,
        @Nullable Role role,
        @Nullable PersonId assignee,
        Instant created,
        @Nullable Instant due,
        @Nullable CountryCode country) {
    /** The variable of a step that is asked of one country: among focal points only that country's find it. */
    public static final String FOR_COUNTRY = "forCountry";

    /** The variable of a step of which a file has several at once: which of them it is, from 1 ({@link StepSubject}). */
    public static final String NUMBER_OF = "numberOf";

    /** The variable of a step that some people may not do though their role is asked: their ids, separated by commas. */
    public static final String NOT_FOR = "notFor";
}
