package org.verdant.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.target.ReversalOrder;
import org.verdant.target.ReverseCredit;
import org.verdant.target.TargetCode;

/** Ends the credit of a stopped project in the ledger, with the reason of the stop and the two people behind it (K17, K21). */
@UseCase
public class ReverseProjectCredit {
    private final ProjectEnds ends;
    private final ReverseCredit reverseCredit;
    private final Clock clock;

    ReverseProjectCredit(ProjectEnds ends, ReverseCredit reverseCredit, Clock clock) {
        this.ends = ends;
        this.reverseCredit = reverseCredit;
        this.clock = clock;
    }

    public void reverse(CaseId caseId, TargetCode target) {
        var stop = ends.stop(caseId).orElseThrow(() -> new Conflict("not-stopped"));
        var confirmedBy = Objects.requireNonNull(stop.confirmedBy(), "a reversal is confirmed before it is posted");
        var order = new ReversalOrder(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                stop.reason().name(),
                stop.by(),
                confirmedBy);
        reverseCredit.reverse(caseId, target, order);
    }
}
