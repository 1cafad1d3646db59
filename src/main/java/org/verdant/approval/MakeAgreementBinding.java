package org.verdant.approval;

import org.verdant.approval.AgreementEvents.AgreementEnteredIntoForce;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Makes an agreement binding once all have signed and all conditions are met; refuses it before ({@code conditions-open}). */
@UseCase
public class MakeAgreementBinding {
    private final Agreements agreements;
    private final Recorder recorder;

    MakeAgreementBinding(Agreements agreements, Recorder recorder) {
        this.agreements = agreements;
        this.recorder = recorder;
    }

    public void enter(CaseId caseId) {
        var agreement = agreements.lock(caseId);
        agreement.enterIntoForce(recorder.now());
        agreements.save(agreement);
        recorder.record(new AgreementEnteredIntoForce(
                caseId, PersonId.SYSTEM, agreement.requireTerms().n()));
    }
}
