package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.approval.NoObjectionOutcome.LETTER_MISSING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.NoObjectionReader;
import org.verdant.approval.NoObjectionView;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.CountriesRoad;
import org.verdant.support.PanelRoad;
import org.verdant.support.Projects;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** The road of a planning study to its decision ({@code domain.md} 4.5): letters of its countries, its panel, its rubric, who decides. */
@VerdantTest
class StudyReviewPathsTest {
    private final Road road;
    private final PanelRoad panel;
    private final CountriesRoad countries;

    @Autowired
    StudyReviewPathsTest(ApplicationContext context) {
        road = new Road(context);
        panel = new PanelRoad(context);
        countries = new CountriesRoad(context);
    }

    private CaseId eligible() {
        var file = panel.submitted(Track.STUDY, Projects::withMongolia);
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        return file;
    }

    private void consents(CaseId file, String... people) {
        for (var person : people) {
            Countries.does(
                    road,
                    person,
                    file,
                    "giveNoObjection",
                    "{'answer':'NO_OBJECTION','documentId':'" + countries.letter(file, person) + "'}");
        }
    }

    @Test
    void each_country_of_the_study_gives_a_letter_and_nobody_else_is_asked() {
        var file = eligible();
        assertThat(said(file)).extracting(view -> view.country().value()).containsExactlyInAnyOrder("LA", "KH", "MN");
        assertThat(Refused.fields(
                        () -> Countries.does(road, "focal.la", file, "giveNoObjection", "{'answer':'NO_OBJECTION'}")))
                .containsExactly("documentId letter-required");
        consents(file, "focal.la", "focal.kh");
        assertThat(road.status(file)).isEqualTo(Status.NO_OBJECTION);
        consents(file, "focal.mn");
        assertThat(road.status(file)).isEqualTo(Status.REVIEW);
    }

    @Test
    void an_objection_needs_no_letter_and_stops_the_study() {
        var file = eligible();
        Countries.does(
                road, "focal.kh", file, "giveNoObjection", "{'answer':'OBJECTION','comment':'We plan it ourselves'}");
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
    }

    @Test
    void a_country_that_keeps_silent_for_45_days_stops_the_study() {
        var file = eligible();
        consents(file, "focal.la", "focal.kh");
        road.passDays(44);
        assertThat(road.status(file)).isEqualTo(Status.NO_OBJECTION);
        road.passDays(1);
        assertThat(road.status(file)).isEqualTo(Status.REJECTED);
        assertThat(said(file))
                .filteredOn(view -> view.country().value().equals("MN"))
                .extracting(NoObjectionView::outcome)
                .containsExactly(LETTER_MISSING);
    }

    @Test
    void a_panel_of_three_has_somebody_of_the_countries_and_a_planner_from_elsewhere() {
        var file = panel.atPanel(Track.STUDY);
        assertThat(Refused.fields(() -> panel.assign(file, "reviewer3", "reviewer5", "reviewer9")))
                .containsExactlyInAnyOrder("reviewers panel-no-study-expert", "reviewers panel-no-planning-expert");
        assertThat(Refused.fields(() -> panel.assign(file, "reviewer4", "reviewer2")))
                .containsExactly("reviewers panel-size");
        panel.assign(file, PanelRoad.STUDY_PANEL);
        assertThat(road.steps(file)).contains("declareInterest", "checkSafeguards");
    }

    @Test
    void ownership_below_20_fails_whatever_the_total_and_20_with_70_passes() {
        var poor = reviewed("19.0", "30", "20", "10", "10");
        assertThat(road.status(poor)).isEqualTo(Status.REJECTED);
        var low = reviewed("20", "20", "15", "7", "7");
        assertThat(road.status(low)).isEqualTo(Status.REJECTED);
        var enough = reviewed("20", "20", "15", "7", "8");
        assertThat(road.steps(enough)).containsExactly("decideProposal");
    }

    @Test
    void the_secretariat_head_decides_once_the_countries_have_given_their_letters() {
        var file = reviewed("26", "26", "17", "8", "8");
        road.does("approver", file, "decideProposal", "{'outcome':'APPROVE'}");
        assertThat(road.status(file)).isEqualTo(Status.AGREEMENT);
    }

    private CaseId reviewed(String... points) {
        var file = panel.atPanel(Track.STUDY);
        panel.reviewedAlike(file, points);
        panel.goesOn(file);
        panel.checked(file);
        return file;
    }

    private List<NoObjectionView> said(CaseId file) {
        return road.bean(NoObjectionReader.class).of(file);
    }
}
