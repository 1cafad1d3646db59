package org.verdant.review.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.AssignReviewers;
import org.verdant.review.AssignReviewersForm;
import org.verdant.shared.Actor;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

@Component
class AssignReviewersTask implements UserTaskHandler<AssignReviewersForm> {
    private final AssignReviewers assignReviewers;

    AssignReviewersTask(AssignReviewers assignReviewers) {
        this.assignReviewers = assignReviewers;
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
        var asked = assignReviewers.assign(task.caseId(), form, actor);
        return Map.of(LightReview.REVIEWER, asked.get(0).toString());
    }
}
