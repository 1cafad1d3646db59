package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verdant.identity.Directory;
import org.verdant.shared.Actor;
import org.verdant.shared.Conflict;
import org.verdant.shared.Invalid;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WhereIs;

@VerdantTest
class SubmissionTest {
    @Autowired
    CreateDraft createDraft;

    @Autowired
    SaveDraft saveDraft;

    @Autowired
    SubmitProposal submitProposal;

    @Autowired
    CheckProposal checkProposal;

    @Autowired
    WithdrawProposal withdrawProposal;

    @Autowired
    ProposalReader reader;

    @Autowired
    WhereIs whereIs;

    @Autowired
    TaskDoor door;

    @Autowired
    Directory directory;

    @Autowired
    Clock clock;

    private Actor proposer;
    private Actor coordinator;

    @BeforeEach
    void people() {
        proposer = actor("proposer");
        coordinator = actor("coordinator");
    }

    private Actor actor(String name) {
        var card = directory.withEmail(name + "@demo.verdant.example").orElseThrow();
        return directory.actor(card.id()).orElseThrow();
    }

    @Test
    void a_complete_draft_gets_its_number_and_waits_for_its_screening() {
        var caseId = createDraft.create(Track.ACTIVITY, Activities.complete(LocalDate.now(clock)), proposer);
        assertThat(checkProposal.check(caseId, proposer).errors()).isEmpty();
        submitProposal.submit(caseId, proposer);
        var facts = reader.facts(caseId);
        assertThat(facts.number()).matches("ACT-20\\d\\d-\\d{4}");
        assertThat(facts.status()).isEqualTo(Status.SCREENING);
        assertThat(whereIs.of(caseId)).extracting("key").containsExactly("screenProposal");
    }

    @Test
    void a_second_click_changes_nothing() {
        var caseId = createDraft.create(Track.ACTIVITY, Activities.complete(LocalDate.now(clock)), proposer);
        submitProposal.submit(caseId, proposer);
        var number = reader.facts(caseId).number();
        assertThatThrownBy(() -> submitProposal.submit(caseId, proposer))
                .isInstanceOfSatisfying(
                        Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("already-submitted"));
        assertThat(reader.facts(caseId).number()).isEqualTo(number);
    }

    @Test
    void an_empty_draft_is_kept_and_refused_with_all_its_errors() {
        var caseId = createDraft.create(Track.ACTIVITY, JsonNodeFactory.instance.objectNode(), proposer);
        assertThatThrownBy(() -> submitProposal.submit(caseId, proposer))
                .isInstanceOfSatisfying(Invalid.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("draft-incomplete");
                    assertThat(refusal.errors())
                            .extracting("field")
                            .contains(
                                    "title",
                                    "summary",
                                    "partners",
                                    "budget",
                                    "contact",
                                    "details.kind",
                                    "details.start");
                });
        assertThat(reader.facts(caseId).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void a_returned_version_is_completed_and_screened_again_but_returned_only_once() {
        var today = LocalDate.now(clock);
        var caseId = createDraft.create(Track.ACTIVITY, Activities.complete(today), proposer);
        submitProposal.submit(caseId, proposer);
        screen(caseId, "{\"outcome\":\"RETURN\",\"comment\":\"Say who pays\"}");
        assertThat(reader.facts(caseId).status()).isEqualTo(Status.RETURNED);
        var task = whereIs.of(caseId).get(0).taskId();
        door.complete(task, JsonNodeFactory.instance.objectNode(), proposer);
        assertThat(reader.facts(caseId).status()).isEqualTo(Status.SCREENING);
        assertThat(reader.facts(caseId).version()).isEqualTo(2);
        assertThatThrownBy(() -> screen(caseId, "{\"outcome\":\"RETURN\",\"comment\":\"Again\"}"))
                .isInstanceOfSatisfying(
                        Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("already-returned"));
    }

    @Test
    void an_ineligible_proposal_is_told_why() {
        var caseId = createDraft.create(Track.ACTIVITY, Activities.complete(LocalDate.now(clock)), proposer);
        submitProposal.submit(caseId, proposer);
        assertThatThrownBy(() -> screen(caseId, "{\"outcome\":\"INELIGIBLE\"}")).isInstanceOf(Invalid.class);
        screen(caseId, "{\"outcome\":\"INELIGIBLE\",\"reasons\":[\"E01\"]}");
        assertThat(reader.facts(caseId).status()).isEqualTo(Status.INELIGIBLE);
    }

    @Test
    void a_proposal_can_be_withdrawn_until_it_is_decided() {
        var caseId = createDraft.create(Track.ACTIVITY, Activities.complete(LocalDate.now(clock)), proposer);
        submitProposal.submit(caseId, proposer);
        assertThatThrownBy(() -> withdrawProposal.withdraw(caseId, " ", proposer))
                .isInstanceOf(Invalid.class);
        withdrawProposal.withdraw(caseId, "The host cannot take place", proposer);
        assertThat(reader.facts(caseId).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(whereIs.of(caseId)).isEmpty();
        assertThatThrownBy(() -> withdrawProposal.withdraw(caseId, "again", proposer))
                .isInstanceOf(Conflict.class);
    }

    private void screen(org.verdant.shared.CaseId caseId, String form) {
        try {
            var tree = new com.fasterxml.jackson.databind.ObjectMapper().readTree(form);
            door.complete(whereIs.of(caseId).get(0).taskId(), tree, coordinator);
        } catch (com.fasterxml.jackson.core.JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
