package org.verdant.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.support.Refused;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.target.CreditLedger;
import org.verdant.target.TargetBoard;
import org.verdant.target.TargetCode;

@VerdantTest
class ReportTest {
    private static final TargetCode ACTIVITIES = new TargetCode("C1.1");

    @Autowired
    ApplicationContext beans;

    @Autowired
    ReportReader reports;

    @Autowired
    ProposalReader proposals;

    @Autowired
    CreditLedger ledger;

    @Autowired
    TargetBoard board;

    @Autowired
    Clock clock;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    private int counted() {
        return board.asOf(LocalDate.now(clock), clock.instant()).of(ACTIVITIES).counted();
    }

    @Test
    void an_event_with_two_countries_is_counted_once_though_its_report_is_posted_twice() {
        var caseId = road.held();
        var task = road.task(caseId);
        var report = road.report(caseId);
        road.take(caseId, "proposer", report);
        Refused.with(Conflict.class, "already-done", () -> beans.getBean(org.verdant.workflow.TaskDoor.class)
                .complete(task, report, road.actor("proposer")));
        assertThat(reports.of(caseId)).hasSize(1);
        var before = counted();
        road.take(caseId, "coordinator", "{\"outcome\":\"ACCEPT\"}");
        road.take(caseId, "coordinator2", "{\"outcome\":\"CONFIRM\"}");
        assertThat(counted()).isEqualTo(before + 1);
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.COMPLETED);
        var credit = ledger.of(caseId).get(0);
        assertThat(credit.effectiveDate())
                .isEqualTo(proposals.facts(caseId).requireEvent().lastDay());
        assertThat(road.at(caseId)).isEqualTo("-");
    }

    @Test
    void K14_a_report_with_one_country_present_is_refused_and_nothing_is_counted() {
        var caseId = road.held();
        var report = road.report(caseId);
        report.withArray("attendance").remove(1);
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", report)))
                .containsExactly("attendance attendance-one-country");
        ((ObjectNode) report.withArray("attendance").addObject())
                .put("country", "LA")
                .put("women", 0)
                .put("men", 0);
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", report)))
                .containsExactly("attendance attendance-one-country", "attendance[1].women attendance-nobody");
        assertThat(reports.of(caseId)).isEmpty();
        assertThat(ledger.of(caseId)).isEmpty();
    }

    @Test
    void everything_wrong_in_a_report_is_told_at_once_and_at_its_place() {
        var caseId = road.held();
        var proof = road.attach(caseId, "one.pdf");
        var event = proposals.facts(caseId).requireEvent();
        var report = (ObjectNode) Road.json("""
                {"heldFrom":"%s","heldTo":"%s","output":null,"summary":" ",
                 "attendance":[{"country":"XX","women":1,"men":1},{"country":"PK","women":-1,"men":1},
                               {"country":"LA","women":1,"men":1},{"country":"LA","women":2,"men":2}],
                 "proofs":["%s"]}""".formatted(
                        event.firstDay().minusDays(1), LocalDate.now(clock).plusDays(3), proof));
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", report)))
                .containsExactlyInAnyOrder(
                        "heldFrom held-before-event",
                        "heldTo held-in-future",
                        "attendance[0].country unknown-country",
                        "attendance[1].women number-range",
                        "attendance[3].country duplicate-country",
                        "output output-required",
                        "summary summary-required",
                        "proofs proofs-missing");
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", "{}")))
                .containsExactlyInAnyOrder(
                        "heldFrom day-required",
                        "heldTo day-required",
                        "attendance attendance-one-country",
                        "output output-required",
                        "summary summary-required",
                        "proofs proofs-missing");
    }

    @Test
    void a_proof_is_a_document_of_the_same_file() {
        var caseId = road.held();
        var elsewhere = road.approved();
        var report = road.report(caseId);
        report.putArray("proofs").add(road.attach(elsewhere, "other.pdf")).add(road.attach(caseId, "own.pdf"));
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", report)))
                .containsExactly("proofs[0] unknown-document");
        var own = road.attach(caseId, "again.pdf");
        report.putArray("proofs").add(own).add(own);
        assertThat(Refused.fields(() -> road.take(caseId, "proposer", report)))
                .containsExactly("proofs[1] proof-twice");
    }

    @Test
    void the_same_person_never_verifies_and_confirms() {
        var caseId = road.verified();
        Refused.with(Forbidden.class, "four-eyes", () -> road.take(caseId, "coordinator", "{\"outcome\":\"CONFIRM\"}"));
        assertThat(ledger.of(caseId)).isEmpty();
        road.take(caseId, "coordinator2", "{\"outcome\":\"CONFIRM\"}");
        assertThat(ledger.of(caseId)).hasSize(1);
    }

    @Test
    void K21_the_use_case_itself_refuses_the_verifier_and_the_lead() {
        var caseId = road.verified();
        var confirm = beans.getBean(ConfirmCredit.class);
        var form = new ConfirmCreditForm(Confirmation.CONFIRM, null);
        for (var who : Set.of("coordinator", "proposer", "proposer.pk2")) {
            Refused.with(
                    Forbidden.class, "four-eyes", () -> confirm.confirm(caseId, ACTIVITIES, form, road.actor(who)));
        }
    }

    @Test
    void the_list_does_not_offer_the_confirmation_to_the_verifier() {
        var caseId = road.verified();
        var query = org.verdant.workflow.WorkQuery.of(caseId);
        var list = beans.getBean(org.verdant.workflow.WorkList.class);
        assertThat(list.page(query, road.actor("coordinator")).items()).isEmpty();
        assertThat(list.page(query, road.actor("coordinator2")).items()).hasSize(1);
    }

    @Test
    void a_returned_report_gets_a_comment_and_at_least_fourteen_days() {
        var caseId = road.reported();
        assertThat(Refused.fields(() -> road.take(caseId, "coordinator", "{\"outcome\":\"RETURN\"}")))
                .containsExactly("comment comment-required");
        road.advance(40);
        road.take(caseId, "coordinator", "{\"outcome\":\"RETURN\",\"comment\":\"Who signed?\"}");
        assertThat(road.at(caseId)).isEqualTo("submitReport");
        road.advance(13);
        assertThat(road.at(caseId)).isEqualTo("submitReport");
        road.take(caseId, "proposer", road.report(caseId));
        assertThat(reports.of(caseId)).extracting(ReportView::version).containsExactly(2, 1);
        assertThat(road.at(caseId)).isEqualTo("verifyReport");
    }

    @Test
    void a_report_that_never_comes_is_reminded_of_and_then_not_counted() {
        var caseId = road.held();
        road.advance(44);
        assertThat(road.at(caseId)).isEqualTo("submitReport");
        road.advance(2);
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.LAPSED);
        assertThat(ledger.of(caseId)).isEmpty();
    }

    @Test
    void a_refused_report_and_a_refused_credit_count_nothing() {
        var refused = road.reported();
        road.take(refused, "coordinator", "{\"outcome\":\"REFUSE\",\"comment\":\"Not held\"}");
        assertThat(proposals.facts(refused).status()).isEqualTo(Status.COMPLETED);
        var unconfirmed = road.verified();
        road.take(unconfirmed, "coordinator2", "{\"outcome\":\"REFUSE\",\"comment\":\"Proofs are the same\"}");
        assertThat(proposals.facts(unconfirmed).status()).isEqualTo(Status.COMPLETED);
        assertThat(ledger.of(refused)).isEmpty();
        assertThat(ledger.of(unconfirmed)).isEmpty();
    }

    @Test
    void another_organisation_does_not_find_the_report() {
        var caseId = road.held();
        Refused.with(NotFound.class, "not-found", () -> road.take(caseId, "proposer2", road.report(caseId)));
    }

    @Test
    void a_colleague_of_the_same_organisation_may_report() {
        CaseId caseId = road.held();
        road.take(caseId, "proposer.pk2", road.report(caseId));
        assertThat(road.at(caseId)).isEqualTo("verifyReport");
    }
}
