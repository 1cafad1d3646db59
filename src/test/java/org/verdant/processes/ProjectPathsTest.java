package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.RequestRedress;
import org.verdant.approval.RequestRedressForm;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.shared.CaseId;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;

/** Every way of a project through {@code proposal.bpmn} and {@code project-review.bpmn}: concept, countries, panel, redress. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectPathsTest {
    /** What only projects come through. */
    static final Set<String> OF_PROJECTS = Set.of(
            "projectReview",
            "objectionReceived",
            "objected",
            "fullProposalExpired",
            "invitationLapsed",
            "projectDelivery",
            "redress",
            "isUpheld");

    /** Above two million dollars R&D begins with a concept, below five million its panel has three seats. */
    private static final String LARGE = "3000000.00";

    private static final String GROUNDS =
            "The second reviewer works for a competitor and did not declare it, against R-COI 1.";
    private static final String[] BAD = {"2", "3", "3"};

    private final Road road;
    private final PanelRoad panel;

    @Autowired
    ProjectPathsTest(ApplicationContext context) {
        road = new Road(context);
        panel = new PanelRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.require("proposal", OF_PROJECTS, road);
        Walked.requireAll("project-review", road);
    }

    @Test
    void a_large_research_project_is_invited_after_its_concept_then_the_countries_and_a_panel_are_asked() {
        var file = concept();
        assertThat(road.steps(file)).containsExactly("assignReviewers");
        assertThat(road.times(file, "giveNoObjection")).isZero();
        judged(file, "4.5", "4.5");
        assertThat(road.steps(file)).containsExactly("submitFullProposal");
        assertThat(road.status(file)).isEqualTo(Status.RETURNED);
        road.does(Road.PROPOSER, file, "submitFullProposal", "{}");
        assertThat(road.status(file)).isEqualTo(Status.NO_OBJECTION);
        Countries.consent(road, file, "focal.pk", "focal.la", "focal.kh");
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
        assertThat(road.steps(file)).contains("assignReviewers");
    }

    @Test
    void a_concept_below_its_threshold_is_not_invited() {
        var file = concept();
        judged(file, "4.5", "3.5");
        assertThat(road.times(file, "conceptNotInvited")).isEqualTo(1);
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
    }

    @Test
    void an_invitation_lapses_after_60_days() {
        var file = concept();
        judged(file, "4.5", "4.5");
        road.passDays(59);
        assertThat(road.steps(file)).containsExactly("submitFullProposal");
        road.passDays(1);
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.LAPSED);
    }

    @Test
    void one_country_that_objects_ends_a_project_without_redress() {
        var file = panel.submitted(Track.RND);
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        Countries.does(
                road, "focal.la", file, "giveNoObjection", "{'answer':'OBJECTION','comment':'The site is a park'}");
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(road.times(file, "redress")).isZero();
    }

    @Test
    void what_a_panel_rejected_goes_to_a_new_panel_when_redress_is_upheld_and_countries_are_not_asked_again() {
        var file = rejected();
        ask(file);
        road.does("approver", file, "decideRedress", "{'outcome':'UPHELD','reason':'The conflict is in the register'}");
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
        assertThat(road.steps(file)).contains("assignReviewers").doesNotContain("giveNoObjection");
        road.bean(WithdrawProposal.class).withdraw(file, "Somebody else pays", road.actor(Road.PROPOSER));
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.WITHDRAWN);
        assertThat(road.times(file, "redress")).isEqualTo(1);
    }

    @Test
    void a_rejection_that_nobody_contests_in_30_days_stands() {
        var file = rejected();
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        road.passDays(30);
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
    }

    @Test
    void an_approved_project_is_delivered_and_closed() {
        var file = panel.atPanel(Track.CAPACITY);
        panel.reviewedAlike(file, "22", "22", "12", "12", "8", "8");
        panel.goesOn(file);
        panel.checked(file);
        road.does("approver", file, "decideProposal", "{'outcome':'APPROVE'}");
        assertThat(road.steps(file)).containsExactly("prepareAgreement");
        assertThat(road.status(file)).isEqualTo(Status.AGREEMENT);
        road.passDays(91);
        assertThat(road.steps(file)).isEmpty();
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.times(file, "closed")).isEqualTo(1);
    }

    private CaseId concept() {
        var file = panel.submitted(Track.RND, LARGE, content -> {});
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        return file;
    }

    /** By three reviewers of one mind. */
    private void judged(CaseId file, String... points) {
        panel.reviewedAlike(file, points);
        panel.goesOn(file);
    }

    private CaseId rejected() {
        var file = panel.atPanel(Track.RND);
        judged(file, BAD);
        panel.checked(file);
        return file;
    }

    private void ask(CaseId file) {
        road.bean(RequestRedress.class).request(file, new RequestRedressForm(GROUNDS), road.actor(Road.PROPOSER));
    }
}
