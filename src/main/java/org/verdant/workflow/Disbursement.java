package org.verdant.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** How a financing is paid out, {@code processes/disbursement.bpmn}: request, check, pay, record, again and again; suspended, resumed or given up. */
@Component
public class Disbursement {
    public static final String KEY = "disbursement";

    public static final String REQUEST_DISBURSEMENT = "requestDisbursement";
    public static final String CHECK_DISBURSEMENT = "checkDisbursement";
    public static final String PAY_DISBURSEMENT = "payDisbursement";
    public static final String RECORD_DISBURSEMENT = "recordDisbursement";
    public static final String DECIDE_UNDISBURSED = "decideUndisbursed";
    /** The event, and the deadline's name for the time of suspension after which the rest may be given up. */
    public static final String RIGHT_TO_CANCEL = "rightToCancel";

    /** When the next disbursement is planned. */
    public static final String NEXT_DISBURSEMENT = "nextDisbursement";
    /** {@code CLEAR} or {@code REFUSE}. */
    public static final String CLEARANCE = "clearance";
    /** What follows a payment: {@code GO_ON}, {@code ALL_PAID} or {@code SUSPENDED}. */
    public static final String DISBURSING = "disbursing";
    /** {@code CANCEL} or {@code WAIT}. */
    public static final String UNDISBURSED = "undisbursed";

    public static final String CANCELLATION_RIGHT_TIME = "cancellationRightTime";

    public static final String SUSPENDED_MESSAGE = "disbursements.suspended";
    public static final String RESUMED_MESSAGE = "disbursements.resumed";
    public static final String REVERSED_MESSAGE = "payment.reversed";

    private final CaseMessages messages;

    Disbursement(CaseMessages messages) {
        this.messages = messages;
    }

    /** Interrupts what is being asked for and checked. Where the payment is ordered already the diagram looks after it is recorded. */
    public void suspend(CaseId caseId) {
        messages.tell(caseId, SUSPENDED_MESSAGE, Map.of());
    }

    public void resume(CaseId caseId) {
        messages.tell(caseId, RESUMED_MESSAGE, Map.of());
    }

    /** There is something left again. */
    public void reversed(CaseId caseId) {
        messages.tell(caseId, REVERSED_MESSAGE, Map.of());
    }
}
