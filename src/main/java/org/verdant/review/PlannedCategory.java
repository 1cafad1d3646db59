package org.verdant.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** The safeguards category of the file that is reviewed now: as DMN-3 found it, or as an officer raised it. */
@Component
public class PlannedCategory {
    /** From little or no possible harm to the most serious. */
    static final List<String> RISING = List.of("C", "FI", "B", "A");

    private final Rounds rounds;
    private final Checks checks;

    PlannedCategory(Rounds rounds, Checks checks) {
        this.rounds = rounds;
        this.checks = checks;
    }

    /** The category and all that are more serious, the least serious first. */
    public List<String> of(CaseId caseId) {
        var category = checks.find(rounds.running(caseId), CheckKind.SAFEGUARDS)
                .map(Check::category)
                .orElse("C");
        return RISING.subList(RISING.indexOf(category), RISING.size());
    }
}
