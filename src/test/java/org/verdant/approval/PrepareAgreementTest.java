package org.verdant.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.AgreementCondition.Origin;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.support.AgreementRoad;
import org.verdant.support.Projects;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

@VerdantTest
class PrepareAgreementTest {
    private static final String CONDITION = "{'outcome':'APPROVE_WITH_CONDITIONS','conditions':['An import licence']}";

    @Autowired
    ApplicationContext beans;

    private AgreementRoad road;

    @BeforeEach
    void road() {
        road = new AgreementRoad(beans);
    }

    @Test
    void a_consortium_without_an_annex_on_intellectual_property_is_refused() {
        var caseId = road.approved(Track.RND);
        assertThat(Refused.fields(() -> prepare(caseId, "{}"))).containsExactly("ipAnnex ip-annex-missing");
        assertThat(Refused.fields(() -> prepare(caseId, "{'ipAnnex':'" + caseId + "'}")))
                .containsExactly("ipAnnex unknown-document");
        prepare(caseId, "{'ipAnnex':'" + road.paper(caseId, "IP_ANNEX") + "'}");
        assertThat(road.agreement(caseId).requireTerms().kind()).isEqualTo(AgreementKind.CONSORTIUM);
    }

    @Test
    void the_kind_fits_the_track() {
        var capacity = road.approved(Track.CAPACITY);
        assertThat(Refused.fields(() -> prepare(capacity, "{'kind':'PARTNERSHIP'}")))
                .containsExactly("kind kind-of-another-track");
        prepare(capacity, "{}");
        assertThat(road.agreement(capacity).requireTerms().kind()).isEqualTo(AgreementKind.SHORT_FORM);
        var equipment = road.approved(Track.EQUIPMENT);
        prepare(equipment, "{}");
        assertThat(road.agreement(equipment).requireTerms().kind()).isEqualTo(AgreementKind.PARTNERSHIP);
    }

    @Test
    void lead_supplier_host_operator_and_partners_are_the_parties_each_once() {
        var caseId = road.approved(Track.EQUIPMENT);
        prepare(caseId, "{}");
        assertThat(road.agreement(caseId).parties())
                .extracting(AgreementParty::name)
                .containsExactly(
                        Projects.LEAD,
                        "Indus Storage Works",
                        "Savannakhet Copper Mine",
                        "Mekong Renewable Energy Centre",
                        "Angkor Power Research Institute");
        assertThat(road.agreement(caseId).parties())
                .extracting(AgreementParty::no)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_party_that_is_none_or_is_there_twice_or_without_the_lead_is_refused_at_its_place() {
        var caseId = road.approved(Track.CAPACITY);
        assertThat(Refused.fields(() -> prepare(caseId, "{'parties':['" + Projects.LEAD + "','Nobody Limited']}")))
                .containsExactly("parties[1] not-a-party", "parties parties-missing");
        assertThat(Refused.fields(() -> prepare(
                        caseId, "{'parties':['Mekong Renewable Energy Centre','Angkor Power Research Institute']}")))
                .containsExactly("parties lead-is-no-party");
        assertThat(Refused.fields(() -> prepare(
                        caseId,
                        "{'parties':['" + Projects.LEAD
                                + "','Mekong Renewable Energy Centre','Mekong Renewable Energy Centre']}")))
                .containsExactly("parties[2] party-twice");
    }

    @Test
    void the_conditions_of_the_decision_are_taken_over_and_cannot_be_dropped() {
        var caseId = road.approved(Track.CAPACITY, CONDITION);
        assertThat(Refused.fields(() -> prepare(caseId, "{'conditions':[{'text':'A permit'}]}")))
                .containsExactly("conditions condition-of-decision-missing");
        prepare(caseId, "{'conditions':[{'text':'An import licence'},{'text':'A permit'}]}");
        assertThat(road.agreement(caseId).conditions())
                .extracting(AgreementCondition::origin)
                .containsExactly(Origin.DECISION, Origin.AGREEMENT);
    }

    @Test
    void without_a_list_the_decisions_conditions_are_due_when_the_agreement_lapses() {
        var caseId = road.approved(Track.CAPACITY, CONDITION);
        prepare(caseId, "{}");
        var condition = road.agreement(caseId).condition(1);
        assertThat(condition.text()).isEqualTo("An import licence");
        var opened = LocalDate.ofInstant(road.agreement(caseId).openedAt(), ZoneOffset.UTC);
        assertThat(condition.due()).isEqualTo(opened.plusDays(180));
    }

    @Test
    void a_condition_needs_words_once_and_a_day_before_the_agreement_lapses() {
        var caseId = road.approved(Track.CAPACITY);
        assertThat(Refused.fields(() -> prepare(
                        caseId,
                        "{'conditions':[{'text':' '},{'text':'A permit','due':'2020-01-01'},{'text':'A permit'}]}")))
                .containsExactly(
                        "conditions[0].text required",
                        "conditions[1].due due-outside",
                        "conditions[2].text condition-twice");
        assertThat(Refused.fields(() -> prepare(caseId, "{'conditions':[{'text':'A permit','due':'2099-01-01'}]}")))
                .containsExactly("conditions[0].due due-outside");
    }

    @Test
    void a_memorandum_alone_waits_for_a_binding_document() {
        var caseId = road.approved(Track.EQUIPMENT, "{'outcome':'APPROVE'}", content -> content.withObject("/details")
                .put("agreementKind", "MOU"));
        prepare(caseId, "{}");
        assertThat(road.agreement(caseId).requireTerms().kind()).isEqualTo(AgreementKind.MEMORANDUM);
        road.signed(caseId);
        assertThat(road.agreement(caseId).state()).isEqualTo(AgreementState.CONDITIONS);
        assertThat(Refused.fields(
                        () -> road.does("proposer", caseId, "meetCondition", "{'evidence':'We have a contract'}")))
                .containsExactly("documentId binding-document-missing");
        road.does(
                "proposer",
                caseId,
                "meetCondition",
                "{'evidence':'Contract','documentId':'" + road.paper(caseId, "CONTRACT") + "'}");
        road.does("coordinator", caseId, "meetCondition", "{'outcome':'ACCEPT'}");
        assertThat(road.agreement(caseId).state()).isEqualTo(AgreementState.IN_FORCE);
    }

    private void prepare(CaseId caseId, String form) {
        road.does("coordinator", caseId, "prepareAgreement", form);
    }
}
