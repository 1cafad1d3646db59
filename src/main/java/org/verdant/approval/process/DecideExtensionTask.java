package org.verdant.approval.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.DecideExtension;
import org.verdant.approval.DecideExtensionForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class DecideExtensionTask implements UserTaskHandler<DecideExtensionForm> {
    private final DecideExtension decideExtension;

    DecideExtensionTask(DecideExtension decideExtension) {
        this.decideExtension = decideExtension;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.DECIDE_EXTENSION;
    }

    @Override
    public Class<DecideExtensionForm> form() {
        return DecideExtensionForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, DecideExtensionForm form, Actor actor) {
        var outcome = decideExtension.decide(task.caseId(), form, actor);
        return Map.of(AgreementProcess.EXTENSION, outcome.name());
    }
}
