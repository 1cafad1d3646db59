package org.verdant.intervention;

import org.verdant.intervention.InterventionEvents.SuspensionLapsed;
import org.verdant.shared.CaseId;
import org.verdant.shared.Chronicle;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** A suspension has lasted too long: the credits of its file are reversed from that day on, and everybody concerned is told (K16, story 8). */
@UseCase
public class LapseSuspension {
    private final FileSuspensions suspensions;
    private final FileCredits credits;
    private final Chronicle chronicle;

    LapseSuspension(FileSuspensions suspensions, FileCredits credits, Chronicle chronicle) {
        this.suspensions = suspensions;
        this.credits = credits;
        this.chronicle = chronicle;
    }

    public void lapse(CaseId caseId) {
        var suspension = suspensions.require(caseId, FileSuspension.State.SUSPENDED, "not-suspended");
        var reversed = credits.lapse(caseId);
        suspensions.lapse(suspension, chronicle.now());
        chronicle.note(new SuspensionLapsed(caseId, PersonId.SYSTEM, reversed));
    }
}
