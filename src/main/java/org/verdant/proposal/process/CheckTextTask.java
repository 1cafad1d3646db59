package org.verdant.proposal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.CheckText;
import org.verdant.proposal.CheckTextForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.GovernanceProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class CheckTextTask implements UserTaskHandler<CheckTextForm> {
    private final CheckText checkText;

    CheckTextTask(CheckText checkText) {
        this.checkText = checkText;
    }

    @Override
    public String taskKey() {
        return GovernanceProcess.CHECK_TEXT;
    }

    @Override
    public Class<CheckTextForm> form() {
        return CheckTextForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, CheckTextForm form, Actor actor) {
        var outcome = checkText.check(task.caseId(), form, actor);
        return Map.of(GovernanceProcess.TEXT_CHECK, outcome.name());
    }
}
