package org.verdant.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalFacts.NamedPerson;
import org.verdant.shared.CountryCode;

/**
 * The fields of a joint planning study ({@code domain.md} 4.5).
 *
 * @param studyCountries those that are planned for; each counts when its authority accepts the final report (C3.3)
 * @param nationalAuthorities one for each study country
 * @param baseYear the last year that is known
 * @param dataAgreements for each study country, whether its data may be used yet
 * @param deliverables the five reports, each once
 * @param seaNeeded whether a strategic environmental assessment is
 */
public record StudyDetails(
        @NotNull @Nullable Scope scope,
        @NotEmpty @Size(max = 40) List<String> studyCountries,
        @NotEmpty @Size(max = 40) @Valid List<Authority> nationalAuthorities,
        @NotNull @Min(1990) @Nullable Integer baseYear,
        @NotNull @Max(2060) @Nullable Integer horizonYear,
        @NotEmpty @Size(min = 2, max = 20) @Valid List<PlannedScenario> scenarios,
        @NotNull @Valid @Nullable Model model,
        @NotEmpty @Size(max = 40) @Valid List<DataAgreement> dataAgreements,
        @NotEmpty @Size(max = 80) @Valid List<Member> steeringCommittee,
        @NotEmpty @Size(max = 5) @Valid List<Deliverable> deliverables,
        @NotNull @Nullable Boolean seaNeeded,
        @NotNull @Valid @Nullable Handover handover)
        implements TrackDetails {
    public StudyDetails {
        studyCountries = Rows.of(studyCountries);
        nationalAuthorities = Rows.of(nationalAuthorities);
        scenarios = Rows.of(scenarios);
        dataAgreements = Rows.of(dataAgreements);
        steeringCommittee = Rows.of(steeringCommittee);
        deliverables = Rows.of(deliverables);
    }

    @Override
    public List<@Nullable String> countries() {
        return new ArrayList<>(studyCountries);
    }

    /** The study countries that are known, each once. */
    List<CountryCode> planned() {
        return studyCountries.stream()
                .flatMap(code -> CountryCode.find(code).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<NamedPerson> persons() {
        return steeringCommittee.stream()
                .flatMap(member -> NamedPerson.of(member.person(), null).stream())
                .toList();
    }

    /** What is planned. */
    public enum Scope {
        POWER,
        GAS,
        HEAT,
        WHOLE_SYSTEM,
        INTERCONNECTION,
        HYDROGEN
    }

    /**
     * The body that accepts the study for its country.
     *
     * @param type IATI organisation type: 10, a government body
     * @param function of the signatory
     */
    public record Authority(
            @NotBlank @Nullable String country,
            @NotBlank @Size(max = 200) @Nullable String organisation,
            @NotBlank @Nullable String type,
            @NotBlank @Size(max = 200) @Nullable String signatory,
            @NotBlank @Size(max = 200) @Nullable String function) {}

    /** One way that things may go; the reference is what happens without new measures. */
    public record PlannedScenario(
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 2000) @Nullable String assumption,
            @NotNull @Nullable Boolean reference) {}

    /**
     * With what is computed.
     *
     * @param open everybody may read and run it
     */
    public record Model(
            @NotBlank @Size(max = 200) @Nullable String tool,
            @NotBlank @Size(max = 60) @Nullable String version,
            @NotNull @Nullable Boolean open) {}

    /**
     * Whether one country shares its data.
     *
     * @param agreed in writing; without that the study cannot begin
     */
    public record DataAgreement(
            @NotBlank @Nullable String country,
            @NotNull @Nullable Boolean agreed,
            @NotNull @Nullable Confidentiality confidentiality) {}

    /** Who may see the data of a country. */
    public enum Confidentiality {
        PUBLIC,
        INTERNAL,
        CONFIDENTIAL,
        SECRET
    }

    /** Somebody who steers the study, and for which country. */
    public record Member(
            @NotBlank @Size(max = 200) @Nullable String person,
            @NotBlank @Nullable String country) {}

    /** One of the reports that the study owes, and its day. */
    public record Deliverable(
            @NotNull @Nullable DeliverableKind kind,
            @NotNull @Nullable LocalDate due) {}

    /** The five reports, in the order in which they come. */
    public enum DeliverableKind {
        INCEPTION,
        DATA,
        INTERIM,
        DRAFT,
        FINAL
    }

    /** What stays with the countries. */
    public record Handover(
            @NotBlank @Size(max = 1000) @Nullable String model,
            @NotBlank @Size(max = 1000) @Nullable String data,
            @NotNull @Min(0) @Max(1000) @Nullable Integer trainingDays) {}
}
