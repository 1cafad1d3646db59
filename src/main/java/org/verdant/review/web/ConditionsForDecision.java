package org.verdant.review.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.review.ReviewReader;
import org.verdant.shared.Actor;
import org.verdant.workflow.DecisionProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** The conditions that the reviewers of the newest round propose, on the page of whoever decides. */
@Component
class ConditionsForDecision implements TaskPage {
    private final ReviewReader reviews;

    ConditionsForDecision(ReviewReader reviews) {
        this.reviews = reviews;
    }

    @Override
    public String taskKey() {
        return DecisionProcess.DECIDE_PROPOSAL;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        return Map.of("proposedConditions", proposed(task, actor));
    }

    private List<String> proposed(OpenTask task, Actor actor) {
        return reviews.of(task.caseId(), actor).stream()
                .limit(1)
                .flatMap(round -> round.reviews().stream())
                .flatMap(review -> review.conditions().stream())
                .map(String::strip)
                .distinct()
                .toList();
    }
}
