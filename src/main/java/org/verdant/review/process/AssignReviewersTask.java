package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.AssignReviewers;
import org.verdant.review.AssignReviewersForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PanelReview;
import org.verdant.workflow.UserTaskHandler;

@Component
class AssignReviewersTask implements UserTaskHandler<AssignReviewersForm> {
    private final AssignReviewers assignReviewers;
    private final PanelReview panel;

    AssignReviewersTask(AssignReviewers assignReviewers, PanelReview panel) {
        this.assignReviewers = assignReviewers;
        this.panel = panel;
    }

    @Override
    public String taskKey() {
        return LightReview.ASSIGN_REVIEWERS;
    }

    @Override
    public Class<AssignReviewersForm> form() {
        return AssignReviewersForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, AssignReviewersForm form, Actor actor) {
        var asked = assignReviewers.assign(task.caseId(), panel.seat(task), form, actor);
        return Map.of(LightReview.REVIEWER, asked.get(0).toString());
    }
}
