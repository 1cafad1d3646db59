package org.verdant.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;
import org.verdant.shared.UseCase;
import org.verdant.target.ReversalOrder;
import org.verdant.target.ReverseCredit;
import org.verdant.target.TargetCode;

/** Ends the credit of one country of a study in the ledger; those of its other countries stay ("Reverses" of {@code domain.md} 4.5). */
@UseCase
public class ReverseCountryCredit {
    private final StudyReader reader;
    private final Studies studies;
    private final ReverseCredit reverseCredit;
    private final Clock clock;

    ReverseCountryCredit(StudyReader reader, Studies studies, ReverseCredit reverseCredit, Clock clock) {
        this.reader = reader;
        this.studies = studies;
        this.reverseCredit = reverseCredit;
        this.clock = clock;
    }

    public void reverse(CaseId caseId, CountryCode country, TargetCode target) {
        var reversal = reader.require(caseId, country).reversal();
        if (reversal == null) {
            throw new Conflict("not-stopped");
        }
        var confirmedBy = Objects.requireNonNull(reversal.confirmedBy(), "a reversal is confirmed before it is posted");
        var order = new ReversalOrder(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                reversal.reason().name(),
                reversal.by(),
                confirmedBy);
        reverseCredit.reverse(caseId, target, order.onlyFor(country));
        studies.move(caseId, country, StudyCountryState.REVERSED);
    }
}
