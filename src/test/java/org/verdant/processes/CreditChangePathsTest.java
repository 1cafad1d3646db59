package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verdant.processes.CreditRoad.CONFIRM;
import static org.verdant.processes.Road.COORDINATOR;
import static org.verdant.processes.Road.PROPOSER;
import static org.verdant.processes.Road.SECOND_COORDINATOR;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.reporting.StopProject;
import org.verdant.reporting.StopProjectForm;
import org.verdant.reporting.StudyCountryState;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.support.ProjectRoad;
import org.verdant.support.Refused;
import org.verdant.support.StudyRoad;
import org.verdant.support.VerdantTest;
import org.verdant.target.AskCreditChange;
import org.verdant.target.ConfirmCreditChange;
import org.verdant.target.CreditChangeForm;
import org.verdant.target.CreditChangeHistory;
import org.verdant.target.CreditChangeKind;
import org.verdant.target.CreditLedger;
import org.verdant.target.ReversalOrder;
import org.verdant.target.ReverseCredit;
import org.verdant.target.SecondLook;
import org.verdant.target.SecondLookForm;

/** Every way through {@code credit-change.bpmn}: what two coordinators do with one credit, beside its file. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CreditChangePathsTest {
    private final Road road;
    private final ProjectRoad projects;
    private final StudyRoad studies;
    private final CreditRoad credits;

    @Autowired
    CreditChangePathsTest(ApplicationContext context) {
        road = new Road(context);
        projects = new ProjectRoad(context);
        studies = new StudyRoad(context);
        credits = new CreditRoad(road, projects);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("credit-change", road);
    }

    @Test
    void K18_K21_a_correction_takes_the_credit_back_from_its_own_day_once_a_second_coordinator_confirms() {
        var file = credits.counted();
        var credit = credits.credit(file);
        var ended = credits.endedAt(file);
        credits.ask(credit, CreditChangeKind.CORRECTION, null, null);
        assertThat(credits.credit(file).isLive()).isTrue();
        projects.passTo(credits.today().plusDays(1));
        Refused.with(Forbidden.class, "four-eyes", () -> road.does(COORDINATOR, file, "confirmCreditChange", CONFIRM));
        road.does(SECOND_COORDINATOR, file, "confirmCreditChange", CONFIRM);
        var reversal = credits.credit(file).reversal();
        assertThat(reversal.correction()).isTrue();
        assertThat(reversal.effectiveDate()).isEqualTo(credit.effectiveDate());
        assertThat(reversal.reversedBy()).isEqualTo(road.actor(COORDINATOR).person());
        assertThat(reversal.confirmedBy())
                .isEqualTo(road.actor(SECOND_COORDINATOR).person());
        assertThat(credits.endedAt(file)).isEqualTo(ended);
    }

    @Test
    void K17_a_reversal_has_the_day_of_its_decision_between_the_credit_and_today() {
        var file = credits.counted();
        var credit = credits.credit(file);
        var paper = credits.paper();
        assertThat(Refused.fields(() -> credits.ask(credit, null, null, null))).containsExactly("kind choice-required");
        assertThat(Refused.fields(() -> credits.ask(credit, CreditChangeKind.REVERSAL, null, null)))
                .containsExactlyInAnyOrder("effectiveDate day-required", "documentId evidence-required");
        assertThat(Refused.fields(() -> credits.ask(
                        credit,
                        CreditChangeKind.REVERSAL,
                        credit.effectiveDate().minusDays(1),
                        paper)))
                .containsExactly("effectiveDate day-before-credit");
        assertThat(Refused.fields(() -> credits.ask(
                        credit, CreditChangeKind.REVERSAL, credits.today().plusDays(1), paper)))
                .containsExactly("effectiveDate day-to-come");
        assertThat(Refused.fields(() -> credits.ask(credit, CreditChangeKind.CORRECTION, credits.today(), "no paper")))
                .containsExactlyInAnyOrder("effectiveDate correction-has-own-day", "documentId no-such-evidence");
        credits.ask(credit, CreditChangeKind.REVERSAL, credits.today(), paper);
        road.does(SECOND_COORDINATOR, file, "confirmCreditChange", CONFIRM);
        assertThat(credits.credit(file).reversal().correction()).isFalse();
        assertThat(credits.credit(file).reversal().effectiveDate()).isEqualTo(credits.today());
        assertThat(credits.credit(file).reversal().reason()).isEqualTo("REVERSED_BY_DECISION");
    }

    @Test
    void what_is_refused_stays_with_the_credit_and_can_be_asked_again_but_never_twice_at_once() {
        var file = credits.counted();
        var credit = credits.credit(file);
        credits.ask(credit, CreditChangeKind.REVERSAL, credits.today(), credits.paper());
        Refused.with(
                Conflict.class,
                "credit-change-open",
                () -> credits.ask(credit, CreditChangeKind.CORRECTION, null, null));
        assertThat(Refused.fields(
                        () -> road.does(SECOND_COORDINATOR, file, "confirmCreditChange", "{'outcome':'REFUSE'}")))
                .containsExactly("comment comment-required");
        road.does(
                SECOND_COORDINATOR,
                file,
                "confirmCreditChange",
                "{'outcome':'REFUSE','comment':'The decision is about another file'}");
        assertThat(credits.credit(file).isLive()).isTrue();
        credits.ask(credit, CreditChangeKind.CORRECTION, null, null);
        assertThat(road.bean(CreditChangeHistory.class).of(credit))
                .hasSize(2)
                .last()
                .satisfies(first -> assertThat(first.decision().outcome()).isEqualTo(SecondLook.REFUSE));
        road.does(SECOND_COORDINATOR, file, "confirmCreditChange", CONFIRM);
        assertThat(credits.credit(file).isLive()).isFalse();
    }

    @Test
    void K19_false_evidence_ends_the_credit_and_the_other_credits_of_the_proposer_are_reviewed() {
        var file = credits.counted();
        credits.ask(credits.credit(file), CreditChangeKind.NOT_VERIFIED, credits.today(), credits.paper());
        road.does(SECOND_COORDINATOR, file, "confirmCreditChange", CONFIRM);
        assertThat(credits.credit(file).reversal().reason()).isEqualTo("NOT_VERIFIED");
        assertThat(road.steps(file)).contains("reviewCredits");
        road.does(COORDINATOR, file, "reviewCredits", "{'findings':'The others are sound'}");
        assertThat(road.times(file, "othersReviewed")).isEqualTo(1);
        assertThat(road.steps(file)).isEmpty();
    }

    @Test
    void K17_K18_what_ended_while_the_request_was_open_can_only_be_refused_and_not_be_asked_again() {
        var file = credits.counted();
        var credit = credits.credit(file);
        credits.ask(credit, CreditChangeKind.CORRECTION, null, null);
        road.bean(ReverseCredit.class)
                .reverse(
                        file,
                        credit.target(),
                        new ReversalOrder(
                                credits.today(),
                                "CANCELLED",
                                road.actor(COORDINATOR).person(),
                                road.actor(SECOND_COORDINATOR).person()));
        Refused.with(
                Conflict.class,
                "credit-not-live",
                () -> road.does(SECOND_COORDINATOR, file, "confirmCreditChange", CONFIRM));
        road.does(SECOND_COORDINATOR, file, "confirmCreditChange", "{'outcome':'REFUSE','comment':'It ended'}");
        assertThat(credits.credit(file).reversal().correction()).isFalse();
        for (var kind : CreditChangeKind.values()) {
            Refused.with(Conflict.class, "credit-not-live", () -> credits.ask(credit, kind, null, null));
        }
    }

    @Test
    void K21_nobody_of_the_proposers_organisation_asks_or_confirms() {
        var file = credits.counted();
        var credit = credits.credit(file);
        var form = new CreditChangeForm(CreditChangeKind.CORRECTION, null, "Entered twice", null);
        var ask = road.bean(AskCreditChange.class);
        Refused.with(
                Forbidden.class,
                "four-eyes",
                () -> ask.ask(credit.target(), credit.id(), form, credits.ofTheProposer(COORDINATOR)));
        Refused.with(
                Forbidden.class, "forbidden", () -> ask.ask(credit.target(), credit.id(), form, road.actor(PROPOSER)));
        credits.ask(credit, CreditChangeKind.CORRECTION, null, null);
        var confirm = road.bean(ConfirmCreditChange.class);
        var yes = new SecondLookForm(SecondLook.CONFIRM, null);
        for (var person : List.of(road.actor(COORDINATOR), credits.ofTheProposer(SECOND_COORDINATOR))) {
            Refused.with(Forbidden.class, "four-eyes", () -> confirm.confirm(file, null, yes, person));
        }
        Refused.with(NotFound.class, "not-found", () -> road.does(PROPOSER, file, "confirmCreditChange", CONFIRM));
        assertThat(credits.credit(file).isLive()).isTrue();
    }

    @Test
    void a_credit_of_a_running_project_ends_with_it_and_a_corrected_one_is_not_ended_again() {
        var file = projects.started(Track.EQUIPMENT);
        var credit = credits.credit(file);
        Refused.with(
                Conflict.class,
                "ends-with-its-file",
                () -> credits.ask(credit, CreditChangeKind.REVERSAL, credits.today(), credits.paper()));
        Refused.with(
                Conflict.class,
                "ends-with-its-file",
                () -> credits.ask(credit, CreditChangeKind.NOT_VERIFIED, credits.today(), credits.paper()));
        credits.ask(credit, CreditChangeKind.CORRECTION, null, null);
        road.does(SECOND_COORDINATOR, file, "confirmCreditChange", CONFIRM);
        assertThat(credits.endedAt(file)).as("the work goes on").isNull();
        road.bean(StopProject.class).stop(file, new StopProjectForm("False evidence", true), road.actor(COORDINATOR));
        projects.does(SECOND_COORDINATOR, file, "confirmReversal", "{'comment':'We read it'}");
        assertThat(road.bean(CreditLedger.class).of(file)).hasSize(1);
        assertThat(credits.credit(file).reversal().correction()).isTrue();
        assertThat(credits.ends(file)).isEqualTo(1);
    }

    @Test
    void K4_a_country_of_a_study_can_be_corrected_by_itself_and_ends_with_its_acceptance() {
        var file = studies.asked(studies.agreed());
        studies.counts(file, "LA");
        studies.counts(file, "KH");
        var laos = road.bean(CreditLedger.class).of(file).stream()
                .filter(credit -> credit.countriesPresent().get(0).value().equals("LA"))
                .findFirst()
                .orElseThrow();
        Refused.with(
                Conflict.class,
                "ends-with-its-file",
                () -> credits.ask(laos, CreditChangeKind.REVERSAL, laos.effectiveDate(), credits.paper()));
        credits.ask(laos, CreditChangeKind.CORRECTION, null, null);
        studies.does(SECOND_COORDINATOR, file, "confirmCreditChange", "LA", CONFIRM);
        assertThat(studies.credited(file)).containsExactly("KH");
        assertThat(studies.country(file, "LA").state()).isEqualTo(StudyCountryState.REVERSED);
    }
}
