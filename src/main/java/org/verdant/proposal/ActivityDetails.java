package org.verdant.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an activity ({@code domain.md} 4.7): an occasion that brings member countries together.
 *
 * @param start in the event's own time zone, as are all its times
 * @param place may be missing only when the event is online
 * @param parentEvent number or id of the convening that it is part of
 * @param seriesId names the series that it belongs to
 */
public record ActivityDetails(
        @NotNull @Nullable Kind kind,
        @NotNull @Nullable Theme primaryTheme,
        @NotNull @Nullable LocalDateTime start,
        @NotNull @Nullable LocalDateTime end,
        @NotBlank @Size(max = 60) @Nullable String timeZone,
        @NotNull @Nullable Mode mode,
        @Size(max = 200) @Nullable String place,
        @NotBlank @Nullable String hostCountry,
        @NotBlank @Size(max = 200) @Nullable String hostOrganisation,
        @NotEmpty List<String> participatingCountries,
        @NotNull @Positive @Nullable Integer participantsPlanned,
        @Size(max = 60) @Nullable String parentEvent,
        @Size(max = 60) @Nullable String seriesId,
        @NotNull @Nullable Output expectedOutput)
        implements EventDetails {
    public ActivityDetails {
        participatingCountries = Rows.of(participatingCountries);
    }

    @Override
    public boolean countsToActivities() {
        return true;
    }

    /** What kind of occasion. An internal meeting is none and is refused. */
    public enum Kind {
        MINISTERIAL,
        FORUM,
        DIALOGUE,
        WORKSHOP,
        TECHNICAL_VISIT,
        EXERCISE,
        MATCHMAKING,
        EXHIBITION,
        INTERNAL_MEETING
    }

    /** The theme of C1.1 that it serves; {@code OTHER} needs a coordinator's override. */
    public enum Theme {
        DIVERSIFICATION,
        GREEN_DEVELOPMENT,
        SUPPLY_CHAIN,
        ACCESS,
        CONNECTIVITY,
        OTHER
    }

    /** How people meet. */
    public enum Mode {
        IN_PERSON,
        ONLINE,
        HYBRID
    }

    /** What is to come out of it. */
    public enum Output {
        DECLARATION,
        REPORT,
        PROJECT_LIST,
        NONE
    }
}
