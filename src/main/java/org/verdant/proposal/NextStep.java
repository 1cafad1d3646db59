package org.verdant.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens next with a proposal.
 *
 * @param step id of the step in the diagram; {@code submission} of a draft
 * @param who code of the role that is asked, {@code null} when nobody is: an event is awaited
 * @param due when that step is due
 * @param expected the day on which its proposer may expect the result that comes next: the decision, the event, the count
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record NextStep(
        String step,
        @Nullable String who,
        @Nullable Instant due,
        @Nullable LocalDate expected) {}
