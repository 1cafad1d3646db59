package org.verdant.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;

/**
 * What a proposer types, as the API names it ({@code domain.md} 4.1). Of a draft everything may be missing. The constraints written
 * here are the simple half of the check, and the published schema of the track; {@link ContentRule} is the other half.
 *
 * @param leadIdentifier of the organisation that leads, as of the partners
 * @param results with risks, markers, safeguards and declarations: asked for in the full tracks only
 * @param fx needed of a full track whose budget is not in US dollars
 * @param confidentialFields paths of fields that are never exported
 * @param details the track's own fields
 */
public record ProposalContent(
        @NotBlank @Size(min = 10, max = 200) @Nullable String title,
        @Size(max = 200) @Nullable String titleLocal,
        @Nullable String language,
        @NotBlank @Size(min = 200, max = 3000) @Nullable String summary,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Size(max = 100) @Nullable
        String leadIdentifier,

        @NotEmpty @Valid List<Partner> partners,
        @NotEmpty @Valid List<CountryShare> countries,
        @NotEmpty @Valid List<SectorShare> sectors,
        @NotEmpty List<String> sdgTargets,
        @NotNull @Nullable LocalDate plannedStart,
        @NotNull @Nullable LocalDate plannedEnd,
        @NotNull @Valid @Nullable Budget budget,
        @NotNull @Nullable TrafficLight trafficLight,
        @NotNull @Valid @Nullable Contact contact,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @NotEmpty(groups = FullTrack.class) @Size(max = 60) @Valid
        List<ExpectedResult> results,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @NotEmpty(groups = FullTrack.class) @Size(max = 60) @Valid
        List<Risk> risks,

        @JsonInclude(JsonInclude.Include.NON_NULL) @NotNull(groups = FullTrack.class) @Valid @Nullable
        Markers markers,

        @JsonInclude(JsonInclude.Include.NON_NULL) @NotNull(groups = FullTrack.class) @Valid @Nullable
        Safeguards safeguards,

        @JsonInclude(JsonInclude.Include.NON_NULL) @NotNull(groups = FullTrack.class) @Valid @Nullable
        Declarations declarations,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Valid @Nullable
        ExchangeRate fx,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 60)
        List<String> confidentialFields,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 3) @Valid
        List<ExcludedReviewer> excludedReviewers,

        @Valid @Nullable TrackDetails details) {
    public ProposalContent {
        partners = Rows.of(partners);
        countries = Rows.of(countries);
        sectors = Rows.of(sectors);
        sdgTargets = Rows.of(sdgTargets);
        results = Rows.of(results);
        risks = Rows.of(risks);
        confidentialFields = Rows.of(confidentialFields);
        excludedReviewers = Rows.of(excludedReviewers);
    }

    ProposalContent with(TrackDetails other) {
        return new ProposalContent(
                title,
                titleLocal,
                language,
                summary,
                leadIdentifier,
                partners,
                countries,
                sectors,
                sdgTargets,
                plannedStart,
                plannedEnd,
                budget,
                trafficLight,
                contact,
                results,
                risks,
                markers,
                safeguards,
                declarations,
                fx,
                confidentialFields,
                excludedReviewers,
                other);
    }

    static ProposalContent empty() {
        return Blank.of(ProposalContent.class);
    }

    /** The details of the occasion that a light track convenes; empty ones of any other file. */
    public EventDetails event() {
        return details instanceof EventDetails event ? event : Blank.of(ActivityDetails.class);
    }

    /** Every known country that is named: of the lead, the partners, those that benefit, and those of the track's own fields. */
    List<CountryCode> namedCountries(Lead lead) {
        var named = new ArrayList<@Nullable String>();
        partners.forEach(partner -> named.add(partner.country()));
        countries.forEach(share -> named.add(share.country()));
        if (details != null) {
            named.addAll(details.countries());
        }
        var known = named.stream().flatMap(code -> CountryCode.find(code).stream());
        return Stream.concat(Stream.of(lead.country()), known).distinct().toList();
    }

    /**
     * An organisation that takes part beside the lead.
     *
     * @param type IATI organisation type: 10 government, 70 private sector, 80 academic
     * @param identifier registration agency and number: {@code XI-ROR-012345678}
     * @param role IATI organisation role: 1 funding, 2 accountable, 3 extending, 4 implementing
     */
    public record Partner(
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Nullable String country,
            @NotBlank @Nullable String type,
            @Size(max = 100) @Nullable String identifier,
            @NotBlank @Nullable String role) {}

    /** A country that benefits, with its share; the share may be missing when there is only one. */
    public record CountryShare(
            @NotBlank @Nullable String country, @Nullable Decimal percent) {}

    /** A sector of the IATI list, with its share; the share may be missing when there is only one. */
    public record SectorShare(
            @NotBlank @Nullable String code, @Nullable Decimal percent) {}

    /** What it costs and who pays. The total may be 0 in the light tracks: everything in kind. */
    public record Budget(
            @NotNull @Valid @Nullable Total total,
            @Valid List<BudgetLine> lines,
            @Valid List<Funding> funding) {
        public Budget {
            lines = Rows.of(lines);
            funding = Rows.of(funding);
        }
    }

    /** The whole amount, in a currency of ISO 4217. */
    public record Total(
            @NotNull @Nullable Decimal amount,
            @NotBlank @Nullable String currency) {}

    /** One purpose in one period of at most a year, in the currency of the total. */
    public record BudgetLine(
            @NotBlank @Size(max = 40) @Nullable String category,
            @NotNull @Nullable LocalDate from,
            @NotNull @Nullable LocalDate to,
            @NotNull @Nullable Decimal amount) {}

    /** One source of money; {@code committed} when it is promised in writing. */
    public record Funding(
            @NotBlank @Size(max = 200) @Nullable String organisation,
            @NotBlank @Nullable String financeType,
            @NotNull @Nullable Decimal amount,
            @Nullable Boolean committed) {}

    /** Whom to ask. */
    public record Contact(
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 254) @Nullable String email,
            @NotBlank @Size(max = 40) @Nullable String phone,
            @Nullable String orcid) {}

    /** Somebody who must not review, and why. */
    public record ExcludedReviewer(
            @NotBlank @Size(max = 200) @Nullable String name,
            @Size(max = 200) @Nullable String organisation,
            @NotBlank @Size(max = 500) @Nullable String reason) {}

    /** The green guidance's judgement of the effect on the environment. */
    public enum TrafficLight {
        GREEN,
        YELLOW,
        RED
    }
}
