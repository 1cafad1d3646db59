package org.verdant.reporting.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.reporting.VerifyOutcome;
import org.verdant.reporting.VerifyOutcomeForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.GovernanceProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class VerifyOutcomeTask implements UserTaskHandler<VerifyOutcomeForm> {
    private final VerifyOutcome verifyOutcome;

    VerifyOutcomeTask(VerifyOutcome verifyOutcome) {
        this.verifyOutcome = verifyOutcome;
    }

    @Override
    public String taskKey() {
        return GovernanceProcess.VERIFY_OUTCOME;
    }

    @Override
    public Class<VerifyOutcomeForm> form() {
        return VerifyOutcomeForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, VerifyOutcomeForm form, Actor actor) {
        verifyOutcome.verify(task.caseId(), form, actor);
        return Map.of();
    }
}
