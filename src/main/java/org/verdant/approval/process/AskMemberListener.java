package org.verdant.approval.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.verdant.approval.SilenceReader;
import org.verdant.shared.CaseId;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.SilenceProcedure;

/** Gives each of the parallel questions its member, and says whether somebody can answer for it here. */
@Component("askMember")
class AskMemberListener implements ExecutionListener {
    private static final String NONE = "NONE";

    private final SilenceReader silences;

    AskMemberListener(SilenceReader silences) {
        this.silences = silences;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var position = (Integer) execution.getVariable("loopCounter");
        var asked = silences.asked(CaseId.of(execution.getProcessBusinessKey()), position);
        execution.setVariableLocal(OpenTask.FOR_COUNTRY, asked.country().value());
        execution.setVariableLocal(SilenceProcedure.REACHABLE, asked.reachable());
        execution.setVariableLocal(SilenceProcedure.MEMBER_ANSWER, NONE);
    }
}
