package org.verdant.review.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.verdant.review.ReviewReader;
import org.verdant.review.RoundView;
import org.verdant.shared.Actor;
import org.verdant.workflow.DecisionProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

/** The conditions that the checks and the reviewers of the newest round propose, and the due diligence before it, on the page of whoever decides. */
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
        var rounds = reviews.of(task.caseId(), actor);
        var examined = rounds.stream().filter(RoundView::isDiligence).limit(1);
        return Stream.concat(rounds.stream().limit(1), examined)
                .flatMap(ConditionsForDecision::conditions)
                .map(String::strip)
                .distinct()
                .toList();
    }

    private static Stream<String> conditions(RoundView round) {
        return Stream.concat(
                round.checks().stream().flatMap(check -> check.conditions().stream()),
                round.reviews().stream().flatMap(review -> review.conditions().stream()));
    }
}
