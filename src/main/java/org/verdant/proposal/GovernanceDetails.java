package org.verdant.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalFacts.NamedPerson;

/**
 * The fields of a governance statement or a joint position ({@code domain.md} 4.8).
 *
 * @param forum the body or conference to which it is addressed
 * @param instrument the treaty, resolution or standard that it is about, if there is one
 * @param draftingGroup who writes it, at least two, from two member countries
 * @param textLanguage ISO 639-1, of the text
 * @param text the first version; later ones are filed beside the proposal
 */
public record GovernanceDetails(
        @NotNull @Nullable Subtype subtype,
        @NotBlank @Size(max = 300) @Nullable String forum,
        @Size(max = 300) @Nullable String instrument,
        @NotNull @Nullable GovernanceTheme theme,
        @NotEmpty @Size(max = 20) @Valid List<Drafter> draftingGroup,
        @NotBlank @Nullable String textLanguage,

        @NotBlank @Size(min = TEXT_MIN, max = TEXT_MAX) @Nullable
        String text)
        implements TrackDetails {
    /** Lengths of a text in characters. */
    public static final int TEXT_MIN = 100;

    public static final int TEXT_MAX = 20_000;

    public GovernanceDetails {
        draftingGroup = Rows.of(draftingGroup);
    }

    @Override
    public List<@Nullable String> countries() {
        return Rows.of(draftingGroup.stream().map(Drafter::country).toList());
    }

    @Override
    public List<NamedPerson> persons() {
        return draftingGroup.stream()
                .flatMap(drafter -> NamedPerson.of(drafter.name(), drafter.email()).stream())
                .toList();
    }

    /** A member of the drafting group. */
    public record Drafter(
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 200) @Nullable String organisation,
            @NotBlank @Nullable String country,
            @Size(max = 254) @Nullable String email) {}

    /** A statement moves Q7.3, a joint position Q7.2. */
    public enum Subtype {
        STATEMENT,
        JOINT_POSITION
    }

    /** Which of the plan's aims of global governance it serves. */
    public enum GovernanceTheme {
        ENVIRONMENT,
        REPRESENTATION,
        GOVERNANCE_SYSTEM
    }
}
