package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AgreementState;
import org.verdant.approval.AskExtension;
import org.verdant.approval.AwardReader;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.AgreementRoad;
import org.verdant.support.VerdantTest;

/** Every way through {@code agreement.bpmn} and the call of it. */
@VerdantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementPathsTest {
    private static final String CONDITIONS =
            "{'outcome':'APPROVE_WITH_CONDITIONS','conditions':['An import licence','Financing is committed']}";

    private final Road road;
    private final AgreementRoad agreements;

    @Autowired
    AgreementPathsTest(ApplicationContext context) {
        road = new Road(context);
        agreements = new AgreementRoad(context);
    }

    @AfterAll
    void every_element_was_walked() {
        Walked.requireAll("agreement", road);
    }

    @Test
    void all_parties_sign_in_parallel_and_without_conditions_it_is_in_force() {
        var file = agreements.approved(Track.CAPACITY);
        assertThat(road.status(file)).isEqualTo(Status.AGREEMENT);
        assertThat(reserved(file)).isTrue();
        assertThat(announced(file)).isTrue();
        agreements.prepared(file);
        assertThat(road.steps(file)).containsExactly("signAgreement", "signAgreement", "signAgreement");
        agreements.signed(file);
        assertThat(agreements.agreement(file).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(road.times(file, "agreementInForce")).isEqualTo(1);
        assertThat(road.times(file, "fulfilment")).isZero();
        assertThat(reserved(file)).isTrue();
        assertThat(announced(file)).isTrue();
    }

    @Test
    void conditions_are_met_in_parallel_by_the_proposer_then_the_coordinator() {
        var file = conditional();
        assertThat(road.steps(file)).containsExactly("meetCondition", "meetCondition");
        var first = agreements.open("proposer", file, "meetCondition").get(0).taskId();
        agreements.completes("proposer", first, "{'evidence':'Licence 17/2026'}");
        assertThat(agreements.open("proposer", file, "meetCondition")).hasSize(1);
        agreements.does("coordinator", file, "meetCondition", "{'outcome':'RETURN','comment':'It has expired'}");
        assertThat(agreements.open("coordinator", file, "meetCondition")).isEmpty();
        assertThat(agreements.open("proposer", file, "meetCondition")).hasSize(2);
        for (int i = 0; i < 2; i++) {
            agreements.does("proposer", file, "meetCondition", "{'evidence':'Here it is'}");
            agreements.does("coordinator", file, "meetCondition", "{'outcome':'ACCEPT'}");
        }
        assertThat(agreements.agreement(file).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(road.times(file, "conditionMet")).isEqualTo(2);
    }

    @Test
    void unsigned_after_90_days_it_lapses_and_takes_back_what_was_reserved_and_announced() {
        var file = agreements.prepared(Track.CAPACITY);
        agreements.does("proposer", file, "signAgreement", "{'signatory':'A. Malik'}");
        agreements.passDays(89);
        assertThat(road.status(file)).isEqualTo(Status.AGREEMENT);
        agreements.passDays(1);
        requireLapsed(file);
    }

    @Test
    void not_even_prepared_after_90_days_it_lapses_too() {
        var file = agreements.approved(Track.EQUIPMENT);
        agreements.passDays(90);
        requireLapsed(file);
    }

    @Test
    void conditions_that_are_not_met_90_days_after_the_last_signature_let_it_lapse() {
        var file = agreements.prepared(agreements.approved(Track.CAPACITY, CONDITIONS));
        agreements.passDays(60);
        agreements.signed(file);
        agreements.passDays(89);
        assertThat(road.status(file)).isEqualTo(Status.AGREEMENT);
        agreements.passDays(1);
        requireLapsed(file);
    }

    @Test
    void the_deadline_of_signatures_is_extended_by_180_days() {
        var file = agreements.prepared(Track.CAPACITY);
        agreements.passDays(80);
        ask(file);
        assertThat(road.steps(file)).contains("decideExtension", "signAgreement");
        agreements.does("coordinator-lead", file, "decideExtension", "{'outcome':'GRANT'}");
        agreements.passDays(189);
        assertThat(road.status(file)).isEqualTo(Status.AGREEMENT);
        agreements.passDays(1);
        requireLapsed(file);
    }

    @Test
    void the_deadline_of_conditions_is_extended_by_180_days() {
        var file = conditional();
        ask(file);
        agreements.does("coordinator-lead", file, "decideExtension", "{'outcome':'GRANT'}");
        agreements.passDays(269);
        assertThat(road.status(file)).isEqualTo(Status.AGREEMENT);
        agreements.passDays(1);
        requireLapsed(file);
    }

    @Test
    void a_refused_extension_changes_nothing_and_an_undecided_one_does_not_hold_the_end_back() {
        var refused = agreements.prepared(Track.CAPACITY);
        ask(refused);
        agreements.does("coordinator-lead", refused, "decideExtension", "{'outcome':'REFUSE','comment':'No event'}");
        var undecided = agreements.prepared(Track.CAPACITY);
        ask(undecided);
        var signed = agreements.prepared(Track.CAPACITY);
        ask(signed);
        agreements.signed(signed);
        assertThat(agreements.agreement(signed).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(road.steps(signed)).doesNotContain("decideExtension");
        agreements.passDays(90);
        requireLapsed(refused);
        requireLapsed(undecided);
    }

    private CaseId conditional() {
        return agreements.signed(agreements.prepared(agreements.approved(Track.CAPACITY, CONDITIONS)));
    }

    private void ask(CaseId file) {
        road.bean(AskExtension.class).ask(file, "A flood closed the border", agreements.actor("proposer"));
    }

    private void requireLapsed(CaseId file) {
        assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
        assertThat(road.steps(file)).isEmpty();
        assertThat(agreements.agreement(file).state()).isEqualTo(AgreementState.LAPSED);
        assertThat(List.of(reserved(file), announced(file))).containsOnly(false);
        assertThat(road.times(file, "releaseBudget")).isEqualTo(1);
        assertThat(road.times(file, "retractNotice")).isEqualTo(1);
    }

    private boolean reserved(CaseId file) {
        return road.bean(AwardReader.class).reservation(file).orElseThrow().releasedAt() == null;
    }

    private boolean announced(CaseId file) {
        return road.bean(AwardReader.class).notice(file).orElseThrow().retractedAt() == null;
    }
}
