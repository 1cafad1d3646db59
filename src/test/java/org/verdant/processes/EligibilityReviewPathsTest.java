package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.identity.EndInRegister;
import org.verdant.identity.EnterInRegister;
import org.verdant.identity.EntryEnding;
import org.verdant.identity.NewRegisterEntry;
import org.verdant.identity.RegisterEntry.Certainty;
import org.verdant.identity.RegisterEntry.Status;
import org.verdant.identity.RegisterHistory;
import org.verdant.proposal.ReevaluateFiles;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.shared.Invalid;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** Every way through {@code eligibility-review.bpmn}. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligibilityReviewPathsTest {
    private static final String STEP = "reviewEligibility";

    private final Road road;
    private final org.verdant.support.Road files;

    @Autowired
    EligibilityReviewPathsTest(ApplicationContext context) {
        road = new Road(context);
        files = new org.verdant.support.Road(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("eligibility-review", road);
    }

    @Test
    void a_coordinator_says_that_the_file_goes_on() {
        var file = lost("TO");
        assertThat(road.steps(file)).contains(STEP, "assignReviewers");
        Refused.with(
                Invalid.class,
                "invalid",
                () -> road.does(Road.COORDINATOR, file, STEP, "{'outcome':'CONTINUE','comment':' '}"));
        road.does(Road.COORDINATOR, file, STEP, "{'outcome':'CONTINUE','comment':'Fiji joins the consortium'}");
        assertThat(road.steps(file)).containsExactly("assignReviewers");
        assertThat(road.times(file, "fileGoesOn")).isEqualTo(1);
    }

    @Test
    void a_coordinator_says_that_the_file_is_to_be_ended_and_the_file_itself_is_not_touched() {
        var file = lost("VE");
        road.does(Road.COORDINATOR, file, STEP, "{'outcome':'END','comment':'One member is left'}");
        assertThat(road.steps(file)).containsExactly("assignReviewers");
        assertThat(road.times(file, "fileToBeEnded")).isEqualTo(1);
    }

    @Test
    void a_country_that_comes_back_leaves_nothing_to_review() {
        var file = lost("CV");
        var typed = new NewRegisterEntry(
                "CV", Status.MEMBER, today().plusDays(1), null, "Communiqué", Certainty.HIGH, null);
        road.bean(EnterInRegister.class).enter(typed, road.actor("admin"));
        lookAgain();
        assertThat(road.steps(file)).containsExactly("assignReviewers");
        assertThat(road.times(file, "reviewNotNeeded")).isEqualTo(1);
    }

    /** An activity of Pakistan with another member, which leaves while reviewers are looked for. Each test loses a country of its own. */
    private CaseId lost(String country) {
        var file = files.submitted(
                "proposer", content -> ((ObjectNode) content.path("partners").path(0)).put("country", country));
        files.eligible(file);
        var member = road.bean(RegisterHistory.class).of(CountryCode.of(country)).stream()
                .filter(row -> row.holds() && row.entry().status() == Status.MEMBER)
                .findFirst()
                .orElseThrow();
        road.bean(EndInRegister.class).end(member.id(), new EntryEnding(today(), "Note verbale"), road.actor("admin"));
        lookAgain();
        return file;
    }

    private void lookAgain() {
        while (road.bean(ReevaluateFiles.class).next(10) > 0) {
            assertThat(road.now()).isNotNull();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(road.now(), ZoneOffset.UTC);
    }
}
