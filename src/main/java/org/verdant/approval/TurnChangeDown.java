package org.verdant.approval;

import org.verdant.approval.ChangeEvents.ChangeRejected;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Closes a rejected change: everything stays as it was. */
@UseCase
public class TurnChangeDown {
    private final ChangeRequests requests;
    private final Recorder recorder;

    TurnChangeDown(ChangeRequests requests, Recorder recorder) {
        this.requests = requests;
        this.recorder = recorder;
    }

    public void reject(CaseId caseId) {
        var request = requests.requireOpen(caseId);
        requests.close(caseId, request.no(), ChangeRequest.State.REJECTED, recorder.now());
        recorder.record(new ChangeRejected(caseId, PersonId.SYSTEM, request.no()));
    }
}
