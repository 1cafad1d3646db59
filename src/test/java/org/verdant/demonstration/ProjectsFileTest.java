package org.verdant.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.verdant.proposal.CheckProposal;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.Track;
import org.verdant.shared.FieldError;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.DemoClock;

/** The projects of the demonstration as they are listed: enough of them, all fates, and each complete enough to be handed in. */
@VerdantTest
class ProjectsFileTest {
    @Autowired
    ObjectMapper json;

    @Autowired
    ProjectForms forms;

    @Autowired
    DemoCast cast;

    @Autowired
    CreateDraft createDraft;

    @Autowired
    CheckProposal checkProposal;

    @Autowired
    DemoClock clock;

    static List<DemoProject> projects(ObjectMapper json) throws IOException {
        try (var file = new ClassPathResource("demonstration/projects.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        }
    }

    @Test
    void there_are_18_of_research_12_of_equipment_40_of_capacity_building_3_studies_and_4_financings()
            throws IOException {
        var tracks = projects(json).stream().collect(Collectors.groupingBy(DemoProject::track, Collectors.counting()));
        assertThat(tracks)
                .containsEntry(Track.RND, 18L)
                .containsEntry(Track.EQUIPMENT, 12L)
                .containsEntry(Track.CAPACITY, 40L)
                .containsEntry(Track.STUDY, 3L)
                .containsEntry(Track.FINANCING, 4L)
                .hasSize(5);
    }

    @Test
    void every_fate_is_met_and_no_title_stands_twice() throws IOException {
        assertThat(projects(json)).extracting(DemoProject::fate).contains(ProjectFate.values());
        assertThat(projects(json)).extracting(DemoProject::title).doesNotHaveDuplicates();
    }

    @Test
    void every_lead_has_an_account() throws IOException {
        assertThat(projects(json))
                .allSatisfy(project -> assertThat(cast.actor(project.lead())).isNotNull());
    }

    /** Its documents are attached later: each as it is asked for. */
    @Test
    void every_project_is_complete_on_the_day_on_which_it_is_handed_in() throws IOException {
        for (var project : projects(json)) {
            var today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
            var listedOn = today.minusDays(project.offset() - project.notice());
            var proposer = cast.actor(project.lead());
            var typed = forms.of(project, cast.card(proposer), listedOn);
            var draft = createDraft.create(project.track(), typed, proposer);
            assertThat(checkProposal.check(draft, proposer).errors())
                    .filteredOn(error -> !error.field().startsWith("documents"))
                    .extracting(FieldError::field, FieldError::code)
                    .as(project.title())
                    .isEmpty();
        }
    }
}
