package org.verdant.review.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.RedressProcess;
import org.verdant.workflow.TaskPage;

/** What the reviewers found, on the page of whoever answers a request for redress. */
@Component
class ReviewsForRedress implements TaskPage {
    private final ReviewTab tab;

    ReviewsForRedress(ReviewTab tab) {
        this.tab = tab;
    }

    @Override
    public String taskKey() {
        return RedressProcess.DECIDE_REDRESS;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        return tab.of(task.caseId(), actor);
    }
}
