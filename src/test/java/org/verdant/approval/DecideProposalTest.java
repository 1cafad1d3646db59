package org.verdant.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.shared.NotFound;
import org.verdant.shared.Role;
import org.verdant.support.Refused;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

@VerdantTest
class DecideProposalTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    DecisionReader decisions;

    @Autowired
    DecideProposal decideProposal;

    @Autowired
    ProposalReader proposals;

    @Autowired
    TargetImpact impact;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    @Test
    void an_approval_is_bound_to_the_version_that_was_read() {
        var caseId = road.approved();
        var facts = proposals.facts(caseId);
        var decision = decisions.of(caseId).get(0);
        assertThat(facts.status()).isEqualTo(Status.APPROVED);
        assertThat(decision.authority()).isEqualTo(Role.COORDINATOR_LEAD);
        assertThat(decision.version()).isEqualTo(facts.version());
        assertThat(decision.contentHash()).isEqualTo(facts.contentHash()).hasSize(64);
    }

    @Test
    void conditions_and_reasons_are_asked_for_at_their_place() {
        var caseId = road.recommended();
        assertThat(Refused.fields(() -> lead(caseId, "{}"))).containsExactly("outcome outcome-required");
        assertThat(Refused.fields(
                        () -> lead(caseId, "{\"outcome\":\"APPROVE_WITH_CONDITIONS\",\"conditions\":[\" \"]}")))
                .containsExactly("conditions conditions-required");
        assertThat(Refused.fields(() -> lead(caseId, "{\"outcome\":\"REJECT\"}")))
                .containsExactly("reason reason-required");
        assertThat(Refused.fields(() -> lead(caseId, "{\"outcome\":\"RETURN\",\"reason\":\" \"}")))
                .containsExactly("reason reason-required");
        lead(caseId, "{\"outcome\":\"APPROVE_WITH_CONDITIONS\",\"conditions\":[\"Invite a regulator\"]}");
        assertThat(decisions.of(caseId).get(0).conditions()).containsExactly("Invite a regulator");
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void a_proposal_is_returned_once() {
        var caseId = road.recommended();
        lead(caseId, "{\"outcome\":\"RETURN\",\"reason\":\"Who pays?\"}");
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.RETURNED);
        road.take(caseId, "proposer", "{}");
        road.take(caseId, "coordinator", "{\"outcome\":\"ELIGIBLE\"}");
        road.assign(caseId, "reviewer2");
        road.take(caseId, "reviewer2", "{\"conflict\":false}");
        road.take(caseId, "reviewer2", Road.GOOD_SCORES);
        Refused.with(
                Conflict.class,
                "already-returned",
                () -> lead(caseId, "{\"outcome\":\"RETURN\",\"reason\":\"Again\"}"));
        lead(caseId, "{\"outcome\":\"REJECT\",\"reason\":\"Still not clear\"}");
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.REJECTED);
        assertThat(decisions.of(caseId)).extracting(DecisionView::version).containsExactly(1, 2);
    }

    @Test
    void an_overdue_decision_is_escalated_and_never_approves_by_itself() {
        var caseId = road.recommended();
        Refused.with(NotFound.class, "not-found", () -> road.take(caseId, "approver", "{\"outcome\":\"APPROVE\"}"));
        road.advance(6);
        assertThat(proposals.facts(caseId).status()).isEqualTo(Status.DECISION);
        assertThat(decisions.of(caseId)).isEmpty();
        road.take(caseId, "approver", "{\"outcome\":\"APPROVE\"}");
        assertThat(decisions.of(caseId).get(0).authority()).isEqualTo(Role.SECRETARIAT_HEAD);
    }

    @Test
    void who_proposed_belongs_to_the_lead_or_reviewed_does_not_decide() {
        var caseId = road.recommended();
        var form = new DecideProposalForm(DecisionOutcome.APPROVE, null, null, null, null, null);
        for (var who : new Actor[] {
            lead(road.actor("proposer")), lead(road.actor("proposer.pk2")), lead(road.actor("reviewer1"))
        }) {
            Refused.with(
                    Forbidden.class,
                    "conflict-of-interest",
                    () -> decideProposal.decide(caseId, Role.COORDINATOR_LEAD, form, who));
        }
        assertThat(decisions.of(caseId)).isEmpty();
    }

    @Test
    void an_authority_who_reviewed_the_file_finds_no_step_and_is_refused() {
        var caseId = road.recommended();
        var reviewer = lead(road.actor("reviewer1"));
        assertThat(beans.getBean(WorkList.class)
                        .page(WorkQuery.of(caseId), reviewer)
                        .items())
                .isEmpty();
        Refused.with(Forbidden.class, "four-eyes", () -> beans.getBean(TaskDoor.class)
                .complete(road.task(caseId), Road.json("{\"outcome\":\"APPROVE\"}"), reviewer));
        assertThat(decisions.of(caseId)).isEmpty();
    }

    @Test
    void only_the_authority_finds_the_step() {
        var caseId = road.recommended();
        for (var who : new String[] {"coordinator", "reviewer1", "proposer", "admin", "auditor", "ministers"}) {
            Refused.with(NotFound.class, "not-found", () -> road.take(caseId, who, "{\"outcome\":\"APPROVE\"}"));
        }
    }

    @Test
    void the_target_of_an_activity_is_shown_as_it_stands() {
        var caseId = road.recommended();
        assertThat(impact.of(caseId)).hasValueSatisfying(standing -> {
            assertThat(standing.target().code().value()).isEqualTo("C1.1");
            assertThat(standing.target().minimum()).isEqualTo(50);
        });
    }

    private void lead(CaseId caseId, String form) {
        road.take(caseId, "coordinator-lead", form);
    }

    /** The same person, had somebody given the deciding role too. */
    private static Actor lead(Actor actor) {
        return new Actor(
                actor.person(),
                actor.name(),
                actor.organisation(),
                actor.country(),
                java.util.EnumSet.of(Role.COORDINATOR_LEAD));
    }
}
