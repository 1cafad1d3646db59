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
 * The fields of a policy or institutional exchange ({@code domain.md} 4.8): an occasion like an activity, about one instrument.
 *
 * @param registered for C1.1, before it is held; then it has one of the five themes
 * @param instrument the law, rule, standard or arrangement that it is about
 * @param officialReference where an adopted instrument is published: gazette, number, date
 * @param mutualRecognition whether it lets one side recognise what the other issues, for instance green certificates
 */
public record PolicyDetails(
        @NotNull ActivityDetails.@Nullable Kind kind,
        @NotBlank @Size(max = 300) @Nullable String instrument,
        @NotNull @Nullable Stage stage,
        @Size(max = 200) @Nullable String officialReference,
        @NotNull @Nullable Boolean mutualRecognition,
        @NotNull @Nullable Output expectedOutput,
        @NotNull @Nullable Boolean registered,
        ActivityDetails.@Nullable Theme primaryTheme,
        @NotNull @Nullable LocalDateTime start,
        @NotNull @Nullable LocalDateTime end,
        @NotBlank @Size(max = 60) @Nullable String timeZone,
        @NotNull ActivityDetails.@Nullable Mode mode,
        @Size(max = 200) @Nullable String place,
        @NotBlank @Nullable String hostCountry,
        @NotBlank @Size(max = 200) @Nullable String hostOrganisation,
        @NotEmpty List<String> participatingCountries,
        @NotNull @Positive @Nullable Integer participantsPlanned,
        @Size(max = 60) @Nullable String parentEvent,
        @Size(max = 60) @Nullable String seriesId)
        implements EventDetails {
    public PolicyDetails {
        participatingCountries = Rows.of(participatingCountries);
    }

    @Override
    public boolean countsToActivities() {
        return Boolean.TRUE.equals(registered);
    }

    /** How far the instrument is when the exchange is proposed. */
    public enum Stage {
        DRAFT,
        ADOPTED
    }

    /** What is to come out of it. */
    public enum Output {
        INSTRUMENT_ADOPTED,
        DECLARATION,
        REPORT,
        PROJECT_LIST,
        NONE
    }
}
