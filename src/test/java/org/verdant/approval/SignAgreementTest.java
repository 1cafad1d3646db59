package org.verdant.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.support.AgreementRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

@VerdantTest
class SignAgreementTest {
    private static final SignAgreementForm FORM = new SignAgreementForm("A. Person", null);

    @Autowired
    ApplicationContext beans;

    @Autowired
    SignAgreement signAgreement;

    @Autowired
    ProposalAccess access;

    private AgreementRoad road;

    @BeforeEach
    void road() {
        road = new AgreementRoad(beans);
    }

    @Test
    void the_lead_signs_itself_and_a_coordinator_records_the_letters_of_the_others() {
        var caseId = road.prepared(Track.CAPACITY);
        assertThat(road.open("proposer", caseId, "signAgreement")).hasSize(1);
        assertThat(road.open("coordinator", caseId, "signAgreement")).hasSize(2);
        assertThat(road.open("proposer2", caseId, "signAgreement")).isEmpty();
        road.does("proposer", caseId, "signAgreement", "{'signatory':'A. Malik, Director'}");
        var lead = road.agreement(caseId).party(1).signature();
        assertThat(lead).isNotNull();
        assertThat(lead.signatory()).isEqualTo("A. Malik, Director");
        assertThat(lead.onLetter()).isFalse();
        assertThat(Refused.fields(
                        () -> road.does("coordinator", caseId, "signAgreement", "{'signatory':'The Director'}")))
                .containsExactly("documentId letter-missing");
        assertThat(Refused.fields(() -> road.does("coordinator", caseId, "signAgreement", "{}")))
                .containsExactly("signatory required", "documentId letter-missing");
        road.record(caseId);
        assertThat(road.agreement(caseId).parties())
                .filteredOn(AgreementParty::signed)
                .hasSize(2);
    }

    @Test
    void a_document_of_another_file_is_no_letter() {
        var other = road.paper(road.approved(Track.CAPACITY), "LETTER");
        var caseId = road.prepared(Track.CAPACITY);
        var form = "{'signatory':'The Director','documentId':'" + other + "'}";
        assertThat(Refused.fields(() -> road.does("coordinator", caseId, "signAgreement", form)))
                .containsExactly("documentId unknown-document");
    }

    @Test
    void a_partner_with_an_account_signs_itself_and_may_read_the_file_from_then_on() {
        var caseId = road.approved(Track.CAPACITY, "{'outcome':'APPROVE'}", SignAgreementTest::withDanube);
        assertThat(access.mayRead(caseId, road.actor("proposer2"))).isFalse();
        road.prepared(caseId);
        assertThat(access.mayRead(caseId, road.actor("proposer2"))).isTrue();
        assertThat(road.open("coordinator", caseId, "signAgreement")).hasSize(1);
        var task = road.task("proposer2", caseId, "signAgreement");
        Refused.with(NotFound.class, "not-found", () -> road.completes("coordinator", task, "{'signatory':'X'}"));
        Refused.with(NotFound.class, "not-found", () -> road.completes("proposer", task, "{'signatory':'X'}"));
        Refused.with(NotFound.class, "not-found", () -> road.completes("proposer.tr", task, "{'signatory':'X'}"));
        road.completes("proposer2", task, "{'signatory':'Gábor Kovács'}");
        Refused.with(Conflict.class, "already-done", () -> road.completes("proposer2", task, "{'signatory':'X'}"));
        road.signed(caseId);
        assertThat(road.agreement(caseId).state()).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void a_signature_by_somebody_who_is_no_party_is_refused_in_words() {
        var caseId = road.prepared(Track.CAPACITY);
        for (var who : new String[] {"proposer2", "reviewer1", "coordinator", "approver", "admin"}) {
            Refused.with(Forbidden.class, "not-a-party", () -> sign(caseId, 1, who));
        }
        Refused.with(Forbidden.class, "not-a-party", () -> sign(caseId, 2, "proposer"));
        Refused.with(NotFound.class, "not-a-party", () -> sign(caseId, 4, "proposer"));
        assertThat(road.agreement(caseId).parties()).noneMatch(AgreementParty::signed);
    }

    @Test
    void a_party_signs_once_and_nothing_is_signed_that_was_not_prepared() {
        var caseId = road.approved(Track.CAPACITY);
        Refused.with(NotFound.class, "not-a-party", () -> sign(caseId, 1, "proposer"));
        road.prepared(caseId);
        sign(caseId, 1, "proposer");
        Refused.with(Conflict.class, "already-signed", () -> sign(caseId, 1, "proposer"));
    }

    private void sign(CaseId caseId, int party, String who) {
        signAgreement.sign(caseId, party, FORM, road.actor(who));
    }

    private static void withDanube(ObjectNode content) {
        var partner = (ObjectNode) content.withArray("/partners").get(0);
        partner.put("name", "Danube  power utility").put("country", "HU").putNull("identifier");
    }
}
