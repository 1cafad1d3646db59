package org.verdant.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.proposal.Track;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.DemoClock;

/** Projects of the demonstration come to where their fates lead them, by the steps of the diagrams alone. */
@VerdantTest
class DemoProjectsTest {
    private static final Map<ProjectFate, String> WHERE_TO = Map.of(
            ProjectFate.OBJECTED, "REJECTED",
            ProjectFate.WITHDRAWN, "WITHDRAWN",
            ProjectFate.SECOND_DECISION_OPEN, "DECISION",
            ProjectFate.SIGNATURE_OPEN, "AGREEMENT");

    @Autowired
    DemoProjects demoProjects;

    @Autowired
    DemoClock clock;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_fate_is_met() throws IOException {
        var now = clock.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var chosen = chosen();
        clock.moveTo(today.minusDays(200).atStartOfDay().toInstant(ZoneOffset.UTC));
        var timeline = new DemoTimeline();
        demoProjects.enter(chosen, today, timeline);
        timeline.liveUntil(now, clock::moveTo);
        assertThat(chosen).hasSize(WHERE_TO.size()).allSatisfy(project -> assertThat(status(project))
                .isEqualTo(WHERE_TO.get(project.fate())));
    }

    @Test
    void the_studies_are_completed_accepted_by_one_of_two_countries_and_waiting_for_data() throws IOException {
        var now = clock.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var studies = ProjectsFileTest.projects(json).stream()
                .filter(project -> project.track() == Track.STUDY)
                .toList();
        clock.moveTo(today.minusDays(600).atStartOfDay().toInstant(ZoneOffset.UTC));
        var timeline = new DemoTimeline();
        demoProjects.enter(studies, today, timeline);
        timeline.liveUntil(now, clock::moveTo);
        assertThat(studies).extracting(this::status).containsExactly("COMPLETED", "CLOSING", "AGREEMENT");
        assertThat(studies)
                .extracting(study ->
                        jdbc.sql("""
                                select count(*) from study_country s join proposal p on p.id = s.case_id
                                where p.title = ? and p.submitted_at is not null and s.state = 'COUNTED'""").param(study.title()).query(Integer.class).single())
                .containsExactly(2, 1, 0);
    }

    @Test
    void one_research_project_is_suspended_one_was_for_too_long_and_one_went_into_another() throws IOException {
        var now = clock.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var fates = List.of(
                ProjectFate.MIDTERM_OPEN, ProjectFate.SUSPENDED, ProjectFate.SUSPENDED_TOO_LONG, ProjectFate.MERGED);
        var chosen = ProjectsFileTest.projects(json).stream()
                .filter(project -> project.track() == Track.RND && fates.contains(project.fate()))
                .toList();
        clock.moveTo(today.minusDays(700).atStartOfDay().toInstant(ZoneOffset.UTC));
        var timeline = new DemoTimeline();
        demoProjects.enter(chosen, today, timeline);
        timeline.liveUntil(now, clock::moveTo);
        assertThat(chosen).extracting(this::status).containsExactly("RUNNING", "SUSPENDED", "CANCELLED", "CANCELLED");
    }

    @Test
    void the_financings_are_paid_out_and_completed_paying_out_disclosed_and_lapsed_as_a_concept() throws IOException {
        var now = clock.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var financings = ProjectsFileTest.projects(json).stream()
                .filter(project -> project.track() == Track.FINANCING)
                .toList();
        clock.moveTo(today.minusDays(720).atStartOfDay().toInstant(ZoneOffset.UTC));
        var timeline = new DemoTimeline();
        demoProjects.enter(financings, today, timeline);
        timeline.liveUntil(now, clock::moveTo);
        assertThat(financings).extracting(this::status).containsExactly("COMPLETED", "RUNNING", "REVIEW", "LAPSED");
        assertThat(financings)
                .extracting(financing -> count(financing, "financing_movement where cause = 'PAID' and case_id"))
                .containsExactly(3, 2, 0, 0);
        assertThat(financings)
                .extracting(financing -> count(financing, "review_public_comment where state = 'WAITING' and case_id"))
                .containsExactly(0, 0, 2, 0);
        assertThat(financings)
                .extracting(financing -> count(financing, "work_item where key = 'checkCovenant' and case_id"))
                .containsExactly(0, 1, 0, 0);
    }

    /** Rows of a file in a table, of which the column of the file is named last. */
    private int count(DemoProject project, String table) {
        return jdbc.sql("select count(*) from " + table
                        + " = (select id from proposal where title = ? and submitted_at is not null)")
                .param(project.title())
                .query(Integer.class)
                .single();
    }

    private List<DemoProject> chosen() throws IOException {
        return ProjectsFileTest.projects(json).stream()
                .filter(project -> project.track() == Track.CAPACITY && WHERE_TO.containsKey(project.fate()))
                .toList();
    }

    private String status(DemoProject project) {
        return jdbc.sql("select status from proposal where title = ? and submitted_at is not null")
                .param(project.title())
                .query(String.class)
                .single();
    }
}
