package org.verdant.approval;

import org.verdant.approval.AgreementEvents.AgreementLapsed;
import org.verdant.proposal.RecordEnd;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Ends an agreement whose time is over, and with it the file ({@code domain.md} B12, story 5). */
@UseCase
public class EndLapsedAgreement {
    /** Why the file ended; its words are the message {@code proposal.ended.agreement-lapsed}. */
    static final String REASON = "agreement-lapsed";

    private final Agreements agreements;
    private final RecordEnd recordEnd;
    private final Recorder recorder;

    EndLapsedAgreement(Agreements agreements, RecordEnd recordEnd, Recorder recorder) {
        this.agreements = agreements;
        this.recordEnd = recordEnd;
        this.recorder = recorder;
    }

    public void lapse(CaseId caseId) {
        var agreement = agreements.lock(caseId);
        agreement.lapse(recorder.now());
        agreements.save(agreement);
        recordEnd.record(caseId, REASON);
        recorder.record(new AgreementLapsed(caseId, PersonId.SYSTEM));
    }
}
