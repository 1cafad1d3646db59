package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.AgreeConsensus;
import org.verdant.review.AgreeConsensusForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PanelReview;
import org.verdant.workflow.UserTaskHandler;

@Component
class AgreeConsensusTask implements UserTaskHandler<AgreeConsensusForm> {
    private final AgreeConsensus agreeConsensus;

    AgreeConsensusTask(AgreeConsensus agreeConsensus) {
        this.agreeConsensus = agreeConsensus;
    }

    @Override
    public String taskKey() {
        return PanelReview.AGREE_CONSENSUS;
    }

    @Override
    public Class<AgreeConsensusForm> form() {
        return AgreeConsensusForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, AgreeConsensusForm form, Actor actor) {
        agreeConsensus.agree(task.caseId(), form, actor);
        return Map.of();
    }
}
