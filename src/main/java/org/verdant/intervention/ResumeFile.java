package org.verdant.intervention;

import java.util.Objects;
import org.verdant.intervention.InterventionEvents.FileResumed;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.Conflict;
import org.verdant.shared.UseCase;
import org.verdant.target.SuspensionOrder;

/**
 * Lets a suspended file go on at the status and the steps where it stood. In time its credits are restored with a new generation
 * (K16); what was reversed because the suspension lasted too long stays reversed.
 */
@UseCase
public class ResumeFile {
    private final Files files;
    private final FileSuspensions suspensions;
    private final FileCredits credits;
    private final SuspensionTime time;
    private final Chronicle chronicle;

    ResumeFile(
            Files files, FileSuspensions suspensions, FileCredits credits, SuspensionTime time, Chronicle chronicle) {
        this.files = files;
        this.suspensions = suspensions;
        this.credits = credits;
        this.time = time;
        this.chronicle = chronicle;
    }

    public void resume(CaseId caseId) {
        var suspension = suspensions
                .open(caseId)
                .filter(one -> one.state().standing())
                .orElseThrow(() -> new Conflict("not-suspended"));
        var orderer = Objects.requireNonNull(suspension.resumed()).by();
        if (suspension.state() == FileSuspension.State.SUSPENDED) {
            var proposer = Objects.requireNonNull(suspension.resumption()).by();
            credits.resume(caseId, new SuspensionOrder(chronicle.today(), "REMEDIED", proposer, orderer));
        }
        var status = suspension.requireSpan().from();
        files.advance(caseId, status);
        time.end(caseId);
        suspensions.resume(suspension);
        chronicle.note(new FileResumed(caseId, orderer, status));
    }
}
