package org.verdant.reporting;

import org.verdant.reporting.FinanceEvents.DisbursementMoved;
import org.verdant.shared.CaseId;
import org.verdant.shared.PersonId;
import org.verdant.shared.UseCase;

/** Sets aside the request that nobody has ordered to be paid, when disbursements are suspended or what is left is given up. */
@UseCase
public class SetRequestAside {
    private final DisbursementRequests requests;
    private final FinanceRecorder recorder;

    SetRequestAside(DisbursementRequests requests, FinanceRecorder recorder) {
        this.requests = requests;
        this.recorder = recorder;
    }

    public void setAside(CaseId caseId) {
        requests.open(caseId).stream()
                .filter(request -> request.state() != RequestState.ORDERED)
                .forEach(request -> {
                    requests.move(caseId, request.number(), RequestState.SET_ASIDE);
                    recorder.tell(
                            new DisbursementMoved(caseId, PersonId.SYSTEM, request.number(), RequestState.SET_ASIDE));
                });
    }
}
