package org.verdant.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AgreementCondition.State;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.NotFound;
import org.verdant.support.AgreementRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

@VerdantTest
class AgreementConditionsTest {
    private static final MeetConditionForm FOUND = new MeetConditionForm("Seen", null, null, null);

    @Autowired
    ApplicationContext beans;

    @Autowired
    DeliverEvidence deliverEvidence;

    @Autowired
    JudgeEvidence judgeEvidence;

    @Autowired
    MakeAgreementBinding makeAgreementBinding;

    private AgreementRoad road;
    private CaseId caseId;

    @BeforeEach
    void conditional() {
        road = new AgreementRoad(beans);
        caseId = road.signed(road.prepared(road.approved(
                Track.CAPACITY, "{'outcome':'APPROVE_WITH_CONDITIONS','conditions':['An import licence']}")));
    }

    @Test
    void evidence_needs_words_and_only_documents_of_the_file() {
        assertThat(Refused.fields(() -> proposer("{}"))).containsExactly("evidence required");
        assertThat(Refused.fields(() -> proposer("{'evidence':'Licence','documentId':'" + caseId + "'}")))
                .containsExactly("documentId unknown-document");
        var licence = road.paper(caseId, "LICENCE");
        proposer("{'evidence':'Licence 17','documentId':'" + licence + "'}");
        var evidence = road.agreement(caseId).condition(1).evidence();
        assertThat(evidence).isNotNull();
        assertThat(evidence.document()).hasToString(licence);
    }

    @Test
    void a_coordinator_returns_with_a_comment_and_an_empty_form_accepts_nothing() {
        proposer("{'evidence':'Licence 17'}");
        assertThat(Refused.fields(() -> coordinator("{}"))).containsExactly("outcome outcome-required");
        assertThat(Refused.fields(() -> coordinator("{'outcome':'RETURN'}")))
                .containsExactly("comment comment-required");
        coordinator("{'outcome':'RETURN','comment':'It has expired'}");
        var condition = road.agreement(caseId).condition(1);
        assertThat(condition.state()).isEqualTo(State.OPEN);
        assertThat(condition.judgement()).isNotNull();
        assertThat(condition.judgement().comment()).isEqualTo("It has expired");
    }

    @Test
    void what_a_coordinator_found_accepts() {
        proposer("{'evidence':'Licence 17'}");
        coordinator("{'evidence':'Seen, valid until 2030'}");
        assertThat(road.agreement(caseId).state()).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void a_condition_is_due_before_the_agreement_lapses_though_it_was_signed_early() {
        var agreement = road.agreement(caseId);
        var lapses = LocalDate.ofInstant(agreement.lapsesAt(), ZoneOffset.UTC);
        assertThat(agreement.condition(1).due()).isAfter(lapses);
        assertThat(agreement.condition(1).dueIn(agreement)).isEqualTo(lapses);
    }

    @Test
    void nobody_judges_what_was_not_delivered_or_delivers_what_is_met_or_is_no_condition() {
        Refused.with(
                Conflict.class,
                "agreement-moved-on",
                () -> judgeEvidence.judge(caseId, 1, FOUND, road.actor("coordinator")));
        Refused.with(
                NotFound.class, "not-found", () -> deliverEvidence.deliver(caseId, 2, FOUND, road.actor("proposer")));
        proposer("{'evidence':'Licence 17'}");
        Refused.with(
                Conflict.class,
                "agreement-moved-on",
                () -> deliverEvidence.deliver(caseId, 1, FOUND, road.actor("proposer")));
    }

    @Test
    void it_is_not_in_force_while_a_condition_is_open_even_if_a_diagram_says_so() {
        Refused.with(Conflict.class, "conditions-open", () -> makeAgreementBinding.enter(caseId));
    }

    @Test
    void only_the_proposer_delivers_and_only_a_coordinator_judges() {
        var task = road.task("proposer", caseId, "meetCondition");
        Refused.with(NotFound.class, "not-found", () -> road.completes("coordinator", task, "{'outcome':'ACCEPT'}"));
        road.completes("proposer", task, "{'evidence':'Licence 17'}");
        var check = road.task("coordinator", caseId, "meetCondition");
        Refused.with(NotFound.class, "not-found", () -> road.completes("proposer", check, "{'outcome':'ACCEPT'}"));
    }

    private void proposer(String form) {
        road.does("proposer", caseId, "meetCondition", form);
    }

    private void coordinator(String form) {
        road.does("coordinator", caseId, "meetCondition", form);
    }
}
