package org.verdant.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalFacts.NamedPerson;

/**
 * The fields of joint research and development ({@code domain.md} 4.2). Months count from the planned start: the first is 1.
 * Organisations are named as the lead and the partners are. A concept may leave the plan of work, the background and the plans for
 * publications and data open.
 *
 * @param requested with the co-funding it makes up the total, in its currency
 */
public record RndDetails(
        @NotNull @Nullable Technology technology,
        @Size(max = 200) @Nullable String technologyOther,
        @NotNull @Min(1) @Max(9) @Nullable Integer trlStart,
        @NotNull @Min(1) @Max(9) @Nullable Integer trlTarget,
        @NotEmpty @Size(max = 40) @Valid List<Investigator> principalInvestigators,

        @NotEmpty(groups = FullProposal.class) @Size(min = 2, max = 12, groups = FullProposal.class) @Valid
        List<WorkPackage> workPackages,

        @NotEmpty(groups = FullProposal.class) @Size(max = 80) @Valid
        List<Checkpoint> deliverables,

        @NotEmpty(groups = FullProposal.class) @Size(max = 80) @Valid
        List<Checkpoint> milestones,

        @NotEmpty(groups = FullProposal.class) @Size(max = 40) @Valid
        List<Effort> effort,

        @NotEmpty(groups = FullProposal.class) @Size(max = 60) @Valid
        List<Background> ipBackground,

        @NotNull @Nullable IpRegime ipForegroundRegime,
        @Size(max = 40) @Valid List<IpShare> ipShares,

        @NotNull(groups = FullProposal.class) @Valid @Nullable
        Access publication,

        @NotNull(groups = FullProposal.class) @Valid @Nullable
        Access dataPlan,

        @NotNull @Valid @Nullable ExportControl exportControl,
        @Valid @Nullable Site infrastructure,
        @Valid @Nullable Site testSite,
        @NotNull @Nullable Decimal requested,
        @NotNull @Nullable Decimal coFunding)
        implements TrackDetails {
    public RndDetails {
        principalInvestigators = Rows.of(principalInvestigators);
        workPackages = Rows.of(workPackages);
        deliverables = Rows.of(deliverables);
        milestones = Rows.of(milestones);
        effort = Rows.of(effort);
        ipBackground = Rows.of(ipBackground);
        ipShares = Rows.of(ipShares);
    }

    @Override
    public List<@Nullable String> countries() {
        return Stream.of(infrastructure, testSite)
                .filter(Objects::nonNull)
                .map(Site::country)
                .toList();
    }

    @Override
    public List<NamedPerson> persons() {
        return principalInvestigators.stream()
                .flatMap(person -> NamedPerson.of(person.name(), person.email()).stream())
                .toList();
    }

    @Override
    public boolean isNuclear() {
        return technology == Technology.ADVANCED_NUCLEAR;
    }

    /** What it is about; the last one lies outside the focus of the plan. */
    public enum Technology {
        HYDROGEN,
        NEW_STORAGE,
        ADVANCED_NUCLEAR,
        CCUS,
        OTHER_GREEN,
        OTHER
    }

    /** Who answers for the work at the lead and at each partner. */
    public record Investigator(
            @NotBlank @Nullable String organisation,
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 254) @Nullable String email,
            @NotBlank @Nullable String orcid) {}

    /** A part of the work, numbered by its place. */
    public record WorkPackage(
            @NotBlank @Size(max = 200) @Nullable String title,
            @NotBlank @Nullable String lead,
            List<String> participants,
            @NotNull @Min(1) @Nullable Integer fromMonth,
            @NotNull @Min(1) @Nullable Integer toMonth,
            @NotBlank @Size(max = 2000) @Nullable String objectives) {
        public WorkPackage {
            participants = Rows.of(participants);
        }
    }

    /** A deliverable or a milestone: which work package owes it, when, and how one sees that it is there. */
    public record Checkpoint(
            @NotBlank @Size(max = 300) @Nullable String title,
            @NotNull @Min(1) @Max(12) @Nullable Integer workPackage,
            @NotNull @Min(1) @Nullable Integer month,
            @NotBlank @Size(max = 500) @Nullable String verification) {}

    /** Person-months of one organisation. */
    public record Effort(
            @NotBlank @Nullable String organisation,
            @NotNull @Nullable Decimal personMonths) {}

    /**
     * What one organisation brings along.
     *
     * @param none it brings nothing that others need
     */
    public record Background(
            @NotBlank @Nullable String owner,
            @Nullable Boolean none,
            @Size(max = 300) @Nullable String title,
            @Size(max = 1000) @Nullable String accessTerms) {}

    /** To whom results belong. */
    public enum IpRegime {
        EACH_OWNS_OWN,
        JOINT_BY_SHARE,
        LEAD_OWNS_WITH_LICENCE
    }

    /** The share of one organisation in joint results. */
    public record IpShare(
            @NotBlank @Nullable String organisation,
            @NotNull @Nullable Decimal percent) {}

    /** Who may read or use something: everybody, everybody after some months, or nobody for a reason. */
    public record Access(
            @NotNull @Nullable Openness openness,
            @Nullable Integer embargoMonths,
            @Size(max = 1000) @Nullable String reason) {}

    /** Open at once, later, or not. */
    public enum Openness {
        OPEN,
        EMBARGO,
        CLOSED
    }

    /** Whether an item of a control list is involved, and which. */
    public record ExportControl(
            @NotNull @Nullable Listing listing,
            @Size(max = 60) @Nullable String code) {
        boolean isListed() {
            return listing == Listing.LISTED;
        }
    }

    /** On a control list or not. */
    public enum Listing {
        NONE,
        LISTED
    }

    /** A place that the work needs. */
    public record Site(
            @Size(max = 500) @Nullable String description,
            @Nullable String country) {}
}
