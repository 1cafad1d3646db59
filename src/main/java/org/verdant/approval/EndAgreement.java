package org.verdant.approval;

import org.verdant.approval.AgreementEvents.AgreementEnded;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Ends the agreement of a file that is cancelled or merged into another one, whether it binds already or not. Does nothing when there is none, or it has ended. */
@UseCase
public class EndAgreement {
    private final AgreementReader reader;
    private final Agreements agreements;
    private final Recorder recorder;

    EndAgreement(AgreementReader reader, Agreements agreements, Recorder recorder) {
        this.reader = reader;
        this.agreements = agreements;
        this.recorder = recorder;
    }

    public void end(CaseId caseId) {
        if (reader.of(caseId).isEmpty()) {
            return;
        }
        var agreement = agreements.lock(caseId);
        if (agreement.state().over()) {
            return;
        }
        agreement.end(recorder.now());
        agreements.end(agreement);
        recorder.record(new AgreementEnded(caseId, PersonId.SYSTEM));
    }
}
