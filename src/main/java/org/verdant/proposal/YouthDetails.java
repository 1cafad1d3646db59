package org.verdant.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalFacts.NamedPerson;

/**
 * The fields of an exchange of young professionals ({@code domain.md} 4.8): an occasion like an activity, for people of an age, with what
 * keeps them safe. Minors are refused.
 *
 * @param registered for C1.1, before it is held; then it has one of the five themes
 * @param womenReason why fewer than 30 percent are women
 * @param ageFrom 18 unless something else was typed
 * @param ageTo 35 unless something else was typed
 * @param insurance who insures the participants, and against what
 * @param consent whether every participant agrees in writing before travelling
 */
public record YouthDetails(
        @NotNull @Nullable Kind kind,
        @NotNull ActivityDetails.@Nullable Output expectedOutput,
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
        @Size(max = 60) @Nullable String seriesId,
        @NotNull @PositiveOrZero @Nullable Integer womenPlanned,
        @Size(max = 1000) @Nullable String womenReason,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @NotBlank @Size(max = 3000) @Nullable String selectionRules,
        @NotNull @Valid @Nullable SafeguardingContact safeguardingContact,
        @NotBlank @Size(max = 1000) @Nullable String insurance,
        @NotNull @Nullable Boolean consent)
        implements EventDetails {
    static final int OF_AGE = 18;
    static final int YOUNG = 35;

    public YouthDetails {
        participatingCountries = Rows.of(participatingCountries);
        ageFrom = Objects.requireNonNullElse(ageFrom, OF_AGE);
        ageTo = Objects.requireNonNullElse(ageTo, YOUNG);
    }

    @Override
    public boolean countsToActivities() {
        return Boolean.TRUE.equals(registered);
    }

    @Override
    public List<NamedPerson> persons() {
        return Stream.ofNullable(safeguardingContact)
                .flatMap(contact -> NamedPerson.of(contact.name(), contact.email()).stream())
                .toList();
    }

    /** What kind of exchange. */
    public enum Kind {
        CAMP,
        STUDY_VISIT,
        WORKSHOP,
        FORUM,
        COMPETITION
    }

    /** To whom a participant turns who is harmed or feels unsafe. */
    public record SafeguardingContact(
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 254) @Nullable String email,
            @NotBlank @Size(max = 40) @Nullable String phone) {}
}
