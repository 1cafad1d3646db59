package org.verdant.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalFacts.NamedPerson;
import org.verdant.shared.CountryCode;

/**
 * The fields of capacity building ({@code domain.md} 4.4). What one participant costs is computed.
 *
 * @param needsSource who found out about the need: the survey, plan or request behind the assessment
 * @param womenReason why fewer than 30 percent are women
 */
public record CapacityDetails(
        @NotNull @Nullable Modality modality,
        @NotBlank @Size(min = 300, max = 5000) @Nullable String needsAssessment,
        @NotBlank @Size(max = 300) @Nullable String needsSource,
        @NotNull @Nullable TargetGroup targetGroup,
        @NotNull @Positive @Nullable Integer participantsPlanned,
        @NotNull @PositiveOrZero @Nullable Integer womenPlanned,
        @Size(max = 1000) @Nullable String womenReason,
        @NotEmpty @Size(max = 100) List<String> countriesOfParticipants,
        @NotEmpty @Size(max = 40) @Valid List<Run> runs,
        @NotEmpty @Size(min = 3, max = 20) List<String> learningObjectives,
        @NotNull @Valid @Nullable Assessment assessment,
        @NotEmpty @Size(min = 2, max = 60) @Valid List<Trainer> trainers,
        @NotNull @Nullable Certificate certificate,
        @NotBlank @Size(max = 300) @Nullable String institutionalHost,
        @NotBlank @Size(max = 3000) @Nullable String continuation)
        implements TrackDetails {
    public CapacityDetails {
        countriesOfParticipants = Rows.of(countriesOfParticipants);
        runs = Rows.of(runs);
        learningObjectives = Rows.of(learningObjectives);
        trainers = Rows.of(trainers);
    }

    @Override
    public List<@Nullable String> countries() {
        return new ArrayList<>(countriesOfParticipants);
    }

    /** The countries of the participants, as far as they are known. */
    List<CountryCode> learners() {
        return countriesOfParticipants.stream()
                .flatMap(code -> CountryCode.find(code).stream())
                .toList();
    }

    @Override
    public List<NamedPerson> persons() {
        return trainers.stream()
                .flatMap(trainer -> NamedPerson.of(trainer.name(), null).stream())
                .toList();
    }

    /** How people learn. */
    public enum Modality {
        IN_PERSON,
        ONLINE,
        BLENDED,
        SECONDMENT,
        SCHOLARSHIP,
        STUDY_VISIT
    }

    /** Who learns. */
    public enum TargetGroup {
        OFFICIALS,
        ENGINEERS,
        REGULATORS,
        FINANCIERS,
        OPERATORS,
        STUDENTS
    }

    /** One time that the course is given. */
    public record Run(
            @NotNull @Nullable LocalDate from,
            @NotNull @Nullable LocalDate to,
            @NotBlank @Size(max = 200) @Nullable String place,
            @NotNull @Nullable Integer hours,
            @NotBlank @Nullable String language) {}

    /**
     * How one sees what was learnt.
     *
     * @param tested before and after
     * @param passMark percent
     */
    public record Assessment(
            @NotNull @Nullable Boolean tested, @Nullable Integer passMark) {}

    /** Who teaches, from where, and what makes them able to. */
    public record Trainer(
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 200) @Nullable String organisation,
            @NotBlank @Size(max = 500) @Nullable String qualification) {}

    /** What participants take home. */
    public enum Certificate {
        NONE,
        ATTENDANCE,
        COMPETENCE
    }
}
