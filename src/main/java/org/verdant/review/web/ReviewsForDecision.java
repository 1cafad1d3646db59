package org.verdant.review.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.workflow.DecisionProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** What the reviewers found, on the page of whoever decides. */
@Component
class ReviewsForDecision implements TaskPage {
    private final ReviewTab tab;

    ReviewsForDecision(ReviewTab tab) {
        this.tab = tab;
    }

    @Override
    public String taskKey() {
        return DecisionProcess.DECIDE_PROPOSAL;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        return tab.of(task.caseId(), actor);
    }
}
