package org.verdant.target;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.workflow.CreditChangeProcess;

/** What was asked for a credit, and what was said to it. */
@Component
public class CreditChangeHistory {
    private final CreditChanges changes;
    private final ChangeableCredits credits;
    private final CreditChangeProcess process;

    CreditChangeHistory(CreditChanges changes, ChangeableCredits credits, CreditChangeProcess process) {
        this.changes = changes;
        this.credits = credits;
        this.process = process;
    }

    /** Newest first. */
    public List<CreditChangeCard> of(CreditCard credit) {
        return changes.of(credit.id());
    }

    /** The one that a step is about. */
    public Optional<CreditChangeCard> newest(CaseId caseId, @Nullable CountryCode country) {
        return changes.find(caseId, country);
    }

    /** Whether the credit can only end together with the work or the acceptance that it stands for; a mistake can be corrected any time. */
    public boolean endsWithItsFile(CreditCard credit) {
        return credit.isLive() && process.endsWithItsFile(credit.caseId(), credits.country(credit));
    }
}
