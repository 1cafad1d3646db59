package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.LEAD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AgreementReader;
import org.verdant.proposal.CancelActivity;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.Conflict;
import org.verdant.support.AgreementRoad;
import org.verdant.support.InterventionRoad;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Refused;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;
import org.verdant.target.CreditState;

/** A suspension asks for no track: an activity before its event, a project that is not in force yet and a study go on where they stood. */
@VerdantTest
class SuspendedTracksTest {
    private static final String HEAD = "approver";

    private final Road road;
    private final ProjectRoad projects;
    private final InterventionRoad deeds;
    private final ApplicationContext beans;

    @Autowired
    SuspendedTracksTest(ApplicationContext context) {
        beans = context;
        road = new Road(context);
        projects = new ProjectRoad(context);
        deeds = new InterventionRoad(context);
    }

    @Test
    void an_activity_keeps_the_day_of_its_event_and_is_asked_for_its_report_when_it_goes_on() {
        var file = road.approved();
        road.passTo(file, 10);
        deeds.suspended(file, LEAD);
        Refused.with(Conflict.class, "suspended", () -> road.bean(CancelActivity.class)
                .cancel(file, "Enough", road.actor(COORDINATOR)));
        road.passEvent(file);
        road.passDays(60);
        assertThat(road.status(file)).isEqualTo(Status.SUSPENDED);
        deeds.resumed(file, LEAD);
        assertThat(road.status(file)).isEqualTo(Status.APPROVED);
        road.pass(Duration.ofMinutes(1));
        assertThat(road.steps(file)).containsExactly("submitReport");
        assertThat(road.step(file, "submitReport").due()).isAfter(road.now());
        road.passDays(10);
        road.report(file);
        assertThat(road.steps(file)).containsExactly("verifyReport");
    }

    @Test
    void an_agreement_that_is_not_in_force_has_its_time_back() {
        var file = new AgreementRoad(beans).prepared(Track.RND);
        var lapses = road.bean(AgreementReader.class).of(file).orElseThrow().lapsesAt();
        deeds.suspended(file, HEAD);
        road.passDays(170);
        deeds.resumed(file, HEAD);
        assertThat(road.status(file)).isEqualTo(Status.AGREEMENT);
        var later = road.bean(AgreementReader.class).of(file).orElseThrow().lapsesAt();
        assertThat(Duration.between(lapses, later)).isBetween(days(170), days(171));
        road.passDays(80);
        assertThat(new AgreementRoad(beans).signed(file)).isEqualTo(file);
        assertThat(projects.asked(file).due()).isAfter(road.now());
    }

    @Test
    void a_study_is_suspended_with_all_its_countries() {
        var studies = new StudyRoad(beans);
        var file = studies.asked(studies.agreed());
        studies.counts(file, "LA");
        deeds.suspended(file, HEAD);
        assertThat(deeds.credits(file)).extracting(card -> card.state()).containsExactly(CreditState.PROVISIONAL);
        deeds.resumed(file, HEAD);
        studies.counts(file, "KH");
        assertThat(studies.credited(file)).containsExactly("KH", "LA");
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
