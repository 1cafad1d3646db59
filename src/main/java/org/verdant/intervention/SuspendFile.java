package org.verdant.intervention;

import java.time.Instant;
import java.time.ZoneOffset;
import org.verdant.intervention.InterventionEvents.FileSuspended;
import org.verdant.proposal.Status;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.UseCase;
import org.verdant.target.SuspensionOrder;

/** Carries out an ordered suspension: the file stands still, its credits become provisional (K16). Answers when it will have lasted too long. */
@UseCase
public class SuspendFile {
    private final Files files;
    private final FileSuspensions suspensions;
    private final FileCredits credits;
    private final SuspensionTime time;
    private final Chronicle chronicle;

    SuspendFile(
            Files files, FileSuspensions suspensions, FileCredits credits, SuspensionTime time, Chronicle chronicle) {
        this.files = files;
        this.suspensions = suspensions;
        this.credits = credits;
        this.time = time;
        this.chronicle = chronicle;
    }

    public Instant suspend(CaseId caseId) {
        var suspension = suspensions.require(caseId, FileSuspension.State.PROPOSED, "no-suspension-proposed");
        var from = files.facts(caseId).status();
        var poster = suspension.proposed().by();
        var orderer = suspension.requireAnswered().by();
        var span = new FileSuspension.Span(chronicle.today(), time.until(chronicle.today()), from);
        credits.suspend(caseId, new SuspensionOrder(span.since(), code(suspension), poster, orderer));
        files.advance(caseId, Status.SUSPENDED);
        time.begin(caseId);
        suspensions.begin(suspension, span);
        chronicle.note(new FileSuspended(caseId, orderer, poster, from, span.until()));
        return span.until().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The ledger keeps codes, the words stay with the file. */
    private static String code(FileSuspension suspension) {
        return suspension.proposed().isByProduct() ? "REPORT_OVERDUE" : "ORDERED";
    }
}
