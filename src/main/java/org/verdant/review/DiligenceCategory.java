package org.verdant.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.workflow.SafeguardCategory;

/** The safeguards category of a financing as its last due diligence left it, and what follows from it (DMN-3). */
@Component
class DiligenceCategory {
    private final Rounds rounds;
    private final Checks checks;
    private final SafeguardCategory table;

    DiligenceCategory(Rounds rounds, Checks checks, SafeguardCategory table) {
        this.rounds = rounds;
        this.checks = checks;
        this.table = table;
    }

    Optional<SafeguardCategory.Found> of(CaseId caseId) {
        return Checks.newestDiligence(rounds.of(caseId))
                .flatMap(round -> checks.find(round, CheckKind.SAFEGUARDS))
                .map(check -> table.of(String.valueOf(check.category()), "", "", false));
    }
}
