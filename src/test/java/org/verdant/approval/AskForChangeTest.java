package org.verdant.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ReadProposal;
import org.verdant.proposal.ReviseProject;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.support.AgreementRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

@VerdantTest
class AskForChangeTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    AskForChange askForChange;

    @Autowired
    ChangeRequestReader requests;

    @Autowired
    ReadProposal proposals;

    @Autowired
    ReviseProject reviseProject;

    private AgreementRoad road;
    private CaseId caseId;

    @BeforeEach
    void running() {
        road = new AgreementRoad(beans);
        caseId = road.running();
    }

    @Test
    void it_is_asked_with_a_reason_by_the_lead_alone_and_changes_something() {
        var same = content().objectNode().set("plannedEnd", content().get("plannedEnd"));
        assertThat(Refused.fields(() -> ask(null, same, null)))
                .containsExactly("reason required", "changes nothing-changed");
        assertThat(Refused.fields(() -> ask("Prices rose", null, null))).containsExactly("changes nothing-changed");
        for (var who : new String[] {"proposer2", "coordinator", "approver"}) {
            Refused.with(
                    Forbidden.class,
                    "forbidden",
                    () -> askForChange.ask(
                            caseId, new ChangeRequestForm("x", 1, end("2099-01-01"), null), road.actor(who)));
        }
    }

    @Test
    void the_rules_of_the_form_hold_and_name_the_field() {
        assertThat(Refused.fields(() -> ask("Earlier", end("2020-01-01"), null)))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("changes."));
        assertThat(Refused.fields(() -> ask("Typing", content().objectNode().put("plannedEnd", "soon"), null)))
                .containsExactly("changes.plannedEnd malformed-value");
        assertThat(requests.of(caseId)).isEmpty();
    }

    @Test
    void one_change_at_a_time_on_the_version_that_was_looked_at() {
        var form = new ChangeRequestForm("Late", 7, later(), null);
        Refused.with(Conflict.class, "version-changed", () -> askForChange.ask(caseId, form, road.actor("proposer")));
        ask("Late", later(), null);
        Refused.with(Conflict.class, "change-open", () -> ask("Late", later(), null));
    }

    @Test
    void a_partner_that_joins_has_signed_the_amendment() {
        assertThat(Refused.fields(() -> ask("A partner left", otherPartner(), null)))
                .containsExactly("documentId amendment-missing");
        var amendment = road.paper(caseId, "AMENDMENT");
        ask("A partner left", otherPartner(), amendment);
        assertThat(requests.of(caseId).get(0).weight().partiesChanged()).isTrue();
        road.does("approver", caseId, "decideMajorChange", "{'outcome':'ACCEPT'}");
        var agreement = road.agreement(caseId);
        assertThat(agreement.requireTerms().text()).hasToString(amendment);
        assertThat(agreement.parties())
                .extracting(AgreementParty::name)
                .contains("Hanoi Grid Institute")
                .doesNotContain("Mekong Renewable Energy Centre");
        assertThat(agreement.parties()).allMatch(AgreementParty::signed);
        assertThat(beans.getBean(AgreementReader.class).versions(caseId)).hasSize(2);
    }

    @Test
    void a_decision_on_a_version_that_has_changed_is_refused() {
        ask("Late", later(), null);
        reviseProject.revise(
                caseId,
                content().put("titleLocal", "Other"),
                1,
                road.actor("proposer").person());
        Refused.with(
                Conflict.class,
                "version-changed",
                () -> road.does("coordinator-lead", caseId, "decideMinorChange", "{'outcome':'ACCEPT'}"));
    }

    @Test
    void a_rejection_needs_a_comment_and_only_the_asked_authority_finds_the_step() {
        ask("Late", later(), null);
        var task = road.task("coordinator-lead", caseId, "decideMinorChange");
        assertThat(Refused.fields(() -> road.completes("coordinator-lead", task, "{}")))
                .containsExactly("outcome outcome-required");
        assertThat(Refused.fields(() -> road.completes("coordinator-lead", task, "{'outcome':'REJECT'}")))
                .containsExactly("comment comment-required");
        for (var who : new String[] {"proposer", "coordinator", "approver", "reviewer1"}) {
            Refused.with(NotFound.class, "not-found", () -> road.completes(who, task, "{'outcome':'ACCEPT'}"));
        }
    }

    private void ask(@Nullable String reason, @Nullable JsonNode changes, @Nullable String document) {
        askForChange.ask(caseId, new ChangeRequestForm(reason, 1, changes, document), road.actor("proposer"));
    }

    private JsonNode later() {
        var end = java.time.LocalDate.parse(content().path("plannedEnd").asText());
        return end(end.plusMonths(2).toString());
    }

    private JsonNode end(String day) {
        return content().objectNode().put("plannedEnd", day);
    }

    private JsonNode otherPartner() {
        var partners = content().withArray("/partners");
        ((ObjectNode) partners.get(0)).put("name", "Hanoi Grid Institute").putNull("identifier");
        return content().objectNode().set("partners", partners);
    }

    private ObjectNode content() {
        return proposals.require(caseId, road.actor("proposer")).content().deepCopy();
    }
}
