package org.verdant.proposal.web;

import java.util.List;
import java.util.Locale;
import org.verdant.proposal.CapacityDetails;
import org.verdant.proposal.EquipmentDetails;
import org.verdant.proposal.ExpectedResult;
import org.verdant.proposal.FinancingDetails;
import org.verdant.proposal.GovernanceDetails;
import org.verdant.proposal.PlatformDetails;
import org.verdant.proposal.RndDetails;
import org.verdant.proposal.Safeguards;
import org.verdant.proposal.StudyDetails;

/** The closed lists of the tracks. The simple name of each is its name among the choices and in the words. */
final class ProjectChoices {
    static final List<Enum<?>[]> ENUMS = List.of(
            ExpectedResult.Level.values(),
            ExpectedResult.Measure.values(),
            Safeguards.Category.values(),
            RndDetails.Technology.values(),
            RndDetails.IpRegime.values(),
            RndDetails.Openness.values(),
            RndDetails.Listing.values(),
            EquipmentDetails.EquipmentClass.values(),
            EquipmentDetails.Scenario.values(),
            EquipmentDetails.CapacityUnit.values(),
            EquipmentDetails.AgreementKind.values(),
            CapacityDetails.Modality.values(),
            CapacityDetails.TargetGroup.values(),
            CapacityDetails.Certificate.values(),
            StudyDetails.Scope.values(),
            StudyDetails.Confidentiality.values(),
            StudyDetails.DeliverableKind.values(),
            GovernanceDetails.Subtype.values(),
            GovernanceDetails.GovernanceTheme.values(),
            PlatformDetails.Setup.values(),
            FinancingDetails.Aim.values(),
            FinancingDetails.FinancierRole.values(),
            FinancingDetails.DecisionStatus.values(),
            FinancingDetails.TermType.values());

    private ProjectChoices() {}

    /** {@code EquipmentClass} has the words {@code proposal.equipmentClass.<code>}. */
    static String name(Enum<?> value) {
        var name = value.getDeclaringClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
