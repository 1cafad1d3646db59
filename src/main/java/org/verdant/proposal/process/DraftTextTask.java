package org.verdant.proposal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.HandOverText;
import org.verdant.proposal.TextForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.GovernanceProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class DraftTextTask implements UserTaskHandler<TextForm> {
    private final HandOverText handOverText;

    DraftTextTask(HandOverText handOverText) {
        this.handOverText = handOverText;
    }

    @Override
    public String taskKey() {
        return GovernanceProcess.DRAFT_TEXT;
    }

    @Override
    public Class<TextForm> form() {
        return TextForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, TextForm form, Actor actor) {
        handOverText.handOver(task.caseId(), form, actor);
        return Map.of();
    }
}
