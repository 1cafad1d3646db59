package org.verdant.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.CountryCode;

/** Tells the process of a file what has happened, if it waits for that. A suspended file hears nothing ({@code suspended}). */
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
        return receive(waiting(caseId, message).singleResult(), message, facts);
    }

    /** The same to the process of one country of the file. */
    boolean tell(CaseId caseId, CountryCode country, String message, Map<String, Object> facts) {
        return tell(caseId, OpenTask.FOR_COUNTRY, country.value(), message, facts);
    }

    /** The same to the one process of the file in which the variable has that value. */
    boolean tell(CaseId caseId, String variable, Object value, String message, Map<String, Object> facts) {
        files.lock(caseId);
        var one = waiting(caseId, message).processVariableValueEquals(variable, value);
        return receive(one.singleResult(), message, facts);
    }

    /** Whether anything of the file waits for the message. */
    boolean isAwaited(CaseId caseId, String message) {
        return waiting(caseId, message).count() > 0;
    }

    /** Whether the process of one country of the file does. */
    boolean isAwaited(CaseId caseId, CountryCode country, String message) {
        return waiting(caseId, message)
                        .processVariableValueEquals(OpenTask.FOR_COUNTRY, country.value())
                        .count()
                > 0;
    }

    private ExecutionQuery waiting(CaseId caseId, String message) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(caseId.toString())
                .messageEventSubscriptionName(message);
    }

    private boolean receive(@Nullable Execution waiting, String message, Map<String, Object> facts) {
        if (waiting == null) {
            return false;
        }
        if (waiting.isSuspended()) {
            throw new Conflict("suspended");
        }
        runtime.messageEventReceived(message, waiting.getId(), facts);
        return true;
    }
}
