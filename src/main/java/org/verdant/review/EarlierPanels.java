package org.verdant.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.workflow.RedressProcess;

/** After a redress a new panel reviews the file: whoever was asked before is not asked again ({@code domain.md} 4.0 B11). */
@Component
class EarlierPanels {
    private final RedressProcess redress;

    EarlierPanels(RedressProcess redress) {
        this.redress = redress;
    }

    Set<PersonId> barred(CaseId caseId, List<Assignment> asked) {
        return redress.upheldAt(caseId)
                .map(upheld -> asked.stream()
                        .filter(assignment -> assignment.assignedAt().isBefore(upheld))
                        .map(Assignment::reviewer)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
