package org.verdant.target;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.UseCase;

/** Does with a credit what two people agreed on: takes it back from its own day on (K18), or ends it on the day of the decision (K17, K19). */
@UseCase
public class MakeCreditChange {
    private final CreditChanges changes;
    private final CorrectCredit correctCredit;
    private final ReverseCredit reverseCredit;

    MakeCreditChange(CreditChanges changes, CorrectCredit correctCredit, ReverseCredit reverseCredit) {
        this.changes = changes;
        this.correctCredit = correctCredit;
        this.reverseCredit = reverseCredit;
    }

    public void make(CaseId caseId, @Nullable CountryCode country) {
        var change = changes.newest(caseId, country);
        var decision = Objects.requireNonNull(change.decision(), "a change is confirmed before it is made");
        var day = change.effectiveDate() == null ? LocalDate.EPOCH : change.effectiveDate();
        var all = new ReversalOrder(day, change.kind().ending(), change.askedBy(), decision.by());
        var order = country == null ? all : all.onlyFor(country);
        var ended = change.kind().takesOwnDay()
                ? correctCredit.correct(caseId, change.target(), order)
                : reverseCredit.reverse(caseId, change.target(), order);
        if (ended == 0) {
            throw new Conflict("credit-not-live");
        }
    }
}
