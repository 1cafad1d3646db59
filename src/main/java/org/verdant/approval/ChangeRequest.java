package org.verdant.approval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.FieldChange;
import org.verdant.shared.DocumentId;
import org.verdant.shared.PersonId;
import org.verdant.shared.Role;

/**
 * What a proposer asks to change in a running project ({@code domain.md} B15).
 *
 * @param no from 1 in each file
 * @param baseVersion the version of the proposal that it changes
 * @param content the whole content after the change
 * @param levels who decides it when it is major, in order; a body as often as different people of it must agree
 * @param amendment signed by the parties; needed when one of them comes or goes
 * @param verdicts what was decided, in order
 */
public record ChangeRequest(
        int no,
        State state,
        String reason,
        int baseVersion,
        JsonNode content,
        List<FieldChange> changes,
        Weight weight,
        List<Role> levels,
        @Nullable DocumentId amendment,
        PersonId askedBy,
        Instant askedAt,
        List<Verdict> verdicts) {
    public ChangeRequest {
        changes = List.copyOf(changes);
        levels = List.copyOf(levels);
        verdicts = List.copyOf(verdicts);
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    /** How big it is, as {@code change-scale.dmn} asks. */
    public record Weight(double budgetPercent, int endMonths, boolean partiesChanged) {}

    /** What one of those who decide made of it. */
    public record Verdict(
            Role authority, ChangeOutcome outcome, @Nullable String comment, PersonId by, Instant at) {}
}
