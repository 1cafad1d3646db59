package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** Tells the process of a file what has happened, if it waits for that. */
@Component
class CaseMessages {
    private final RuntimeService runtime;
    private final CaseFiles files;

    CaseMessages(RuntimeService runtime, CaseFiles files) {
        this.runtime = runtime;
        this.files = files;
    }

    /** Holds the file for this transaction. Answers false, and does nothing, when nobody waits for the message. */
    boolean tell(CaseId caseId, String message, Map<String, Object> facts) {
        files.lock(caseId);
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(caseId.toString())
                .messageEventSubscriptionName(message)
                .singleResult();
        if (waiting == null) {
            return false;
        }
        runtime.messageEventReceived(message, waiting.getId(), facts);
        return true;
    }
}
