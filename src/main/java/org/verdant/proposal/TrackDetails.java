package org.verdant.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.ProposalFacts.NamedPerson;

/** The fields that only one track has: one record and one template a track. */
public sealed interface TrackDetails
        permits EventDetails,
                RndDetails,
                EquipmentDetails,
                CapacityDetails,
                StudyDetails,
                FinancingDetails,
                GovernanceDetails,
                PlatformDetails {
    /** Codes of the countries that they name, as typed. */
    default List<@Nullable String> countries() {
        return List.of();
    }

    /** Everybody whom they name. */
    default List<NamedPerson> persons() {
        return List.of();
    }

    /** The organisations that they name beside lead and partners. */
    default List<EquipmentDetails.Party> parties() {
        return List.of();
    }

    /** Whether nuclear technology is at stake: the highest authority decides (DMN-4). */
    default boolean isNuclear() {
        return false;
    }
}
