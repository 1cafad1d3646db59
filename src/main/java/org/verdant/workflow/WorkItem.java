package org.verdant.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.PersonId;

/**
 * One row of the task list.
 *
 * @param taskId opaque
 * @param key the user task's id in the diagram
 * @param role the code of the group that may take it, or null when it was given to one person by name
 * @param escalatedRole the code of the further group that an overdue step was escalated to, or null
 * @param suspended whether it waits because its file is suspended
 * @param reminded when the person was reminded, or null
 * @param forCountry the country that the step is asked of, or null
 * @param which of several that the file has of this step at once, from 1, or null
 */
public record WorkItem(
        String taskId,
        String key,
        CaseId caseId,
        String number,
        String title,
        String track,
        CountryCode country,
        @Nullable String role,
        @Nullable String escalatedRole,
        @Nullable PersonId assignee,
        @Nullable String assigneeName,
        Instant created,
        Instant due,
        int priority,
        boolean suspended,
        @Nullable Instant reminded,
        @Nullable CountryCode forCountry,
        @Nullable Integer which) {
    /** Variable of a step that another organisation than the lead is asked for: the id of the one whose proposers may do it. */
    public static final String ASKED_ORGANISATION = "askedOrganisation";

    public boolean isOverdue(Instant now) {
        return !suspended && due.isBefore(now);
    }

    WorkItem named(java.util.Map<PersonId, org.verdant.identity.PersonCard> people) {
        var holder = assignee == null ? null : people.get(assignee);
        return holder == null
                ? this
                : new WorkItem(
                        taskId,
                        key,
                        caseId,
                        number,
                        title,
                        track,
                        country,
                        role,
                        escalatedRole,
                        assignee,
                        holder.name(),
                        created,
                        due,
                        priority,
                        suspended,
                        reminded,
                        forCountry,
                        which);
    }
}
