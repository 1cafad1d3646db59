package org.verdant.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.identity.OrganisationCard;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.Track;
import org.verdant.shared.CountryCode;
import org.verdant.shared.FieldError;
import org.verdant.shared.OrganisationId;
import org.verdant.shared.PersonId;
import org.verdant.support.PanelRoad;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.ReviewRoute.Composition;

/** A project of Pakistan, the Lao PDR and Cambodia; equipment stands in the Lao PDR. */
@VerdantTest
class PanelCompositionTest {
    private static final Composition RND = new Composition(2, 1, 0, 0, 0);
    private static final Composition EQUIPMENT = new Composition(1, 0, 1, 1, 0);
    private static final Composition STUDY = new Composition(1, 0, 1, 0, 1);

    @Autowired
    ApplicationContext beans;

    private ProposalFacts rnd;
    private ProposalFacts equipment;
    private ProposalFacts study;

    @BeforeEach
    void projects() {
        var road = new PanelRoad(beans);
        rnd = road.facts(road.submitted(Track.RND));
        equipment = road.facts(road.submitted(Track.EQUIPMENT));
        study = road.facts(road.submitted(Track.STUDY));
    }

    @Test
    void everything_that_a_panel_lacks_is_told_at_once() {
        assertThat(errors(RND, rnd, 0, "LA", "LA", "LA")).containsExactly("panel-one-country", "panel-no-outsider");
        assertThat(errors(RND, rnd, 0, "MN", "MN", "MN")).containsExactly("panel-one-country");
        assertThat(errors(RND, rnd, 0, "LA", "KH", "PK")).containsExactly("panel-no-outsider");
        assertThat(errors(RND, rnd, 0, "LA", "LA", "MN")).isEmpty();
        assertThat(errors(EQUIPMENT, equipment, 0, "PK", "MN", "DZ"))
                .containsExactly("panel-no-host-expert", "panel-no-standards-expert");
        assertThat(errors(EQUIPMENT, equipment, 0, "LA", "MN standards", "DZ")).isEmpty();
    }

    @Test
    void what_a_seat_that_is_still_free_can_mend_is_no_error_yet() {
        assertThat(errors(RND, rnd, 1, "LA", "LA")).isEmpty();
        assertThat(errors(EQUIPMENT, equipment, 1, "MN", "DZ")).isEmpty();
        assertThat(errors(EQUIPMENT, equipment, 0, "MN", "DZ standards")).containsExactly("panel-no-host-expert");
    }

    @Test
    void a_study_is_reviewed_by_somebody_of_its_countries_and_by_a_planner_from_elsewhere() {
        assertThat(errors(STUDY, study, 0, "PK", "MN", "DZ"))
                .containsExactly("panel-no-study-expert", "panel-no-planning-expert");
        assertThat(errors(STUDY, study, 0, "KH planning", "MN", "DZ")).containsExactly("panel-no-planning-expert");
        assertThat(errors(STUDY, study, 0, "KH", "MN planning", "DZ")).isEmpty();
    }

    private static List<String> errors(Composition needed, ProposalFacts facts, int free, String... people) {
        var panel = new ArrayList<PersonCard>();
        for (var person : people) {
            panel.add(person(person.substring(0, 2), person.substring(2).strip()));
        }
        return PanelComposition.errors(needed, facts, panel, free).stream()
                .map(FieldError::code)
                .toList();
    }

    private static PersonCard person(String country, String field) {
        return new PersonCard(
                new PersonId(UUID.randomUUID()),
                "An Expert",
                "expert@institute.example",
                new OrganisationCard(new OrganisationId(UUID.randomUUID()), "Institute", CountryCode.of(country), "80"),
                Set.of(),
                field.isEmpty() ? Set.of() : Set.of(field));
    }
}
