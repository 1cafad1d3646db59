package org.verdant.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.TaskDoor;

/** What checks and reviewers ask for reaches whoever decides ({@code domain.md} 2, step B8). */
@VerdantTest
class ConditionsForDecisionTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    ConditionsForDecision conditions;

    @Test
    void conditions_of_checks_and_of_reviewers_stand_on_the_page_of_the_decision() {
        var road = new PanelRoad(beans);
        var file = road.atPanel(Track.CAPACITY);
        road.assign(file, PanelRoad.CAPACITY_PANEL);
        road.reviews(file, "reviewer2", "20", "20", "12", "12", "8", "8");
        road.declares(file, "reviewer3");
        road.does(
                "reviewer3",
                file,
                "reviewProposal",
                "{'scores':" + road.points(file, "20", "20", "12", "12", "8", "8")
                        + ",'comments':{},'recommendation':'APPROVE_WITH_CONDITIONS','conditions':['Half of the trainers are women']}");
        road.goesOn(file);
        for (var step : road.open(file)) {
            road.does(
                    "safeguards", file, step.key(), "{'outcome':'CONDITIONS','conditions':['Report every incident']}");
        }
        var task = beans.getBean(TaskDoor.class)
                .open(road.task(file, "decideProposal", "approver"), road.actor("approver"));
        assertThat(conditions.model(task, road.actor("approver")))
                .containsEntry(
                        "proposedConditions", List.of("Report every incident", "Half of the trainers are women"));
    }
}
