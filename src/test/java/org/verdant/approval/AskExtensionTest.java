package org.verdant.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.shared.Forbidden;
import org.verdant.support.AgreementRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

@VerdantTest
class AskExtensionTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    AskExtension askExtension;

    private AgreementRoad road;

    @BeforeEach
    void road() {
        road = new AgreementRoad(beans);
    }

    @Test
    void it_is_asked_with_a_reason_by_the_lead_alone() {
        var caseId = road.prepared(Track.CAPACITY);
        assertThat(Refused.fields(() -> ask(caseId, " ", "proposer"))).containsExactly("reason required");
        assertThat(Refused.fields(() -> ask(caseId, "x".repeat(2001), "proposer")))
                .containsExactly("reason too-long");
        for (var who : new String[] {"proposer2", "coordinator", "approver"}) {
            Refused.with(Forbidden.class, "forbidden", () -> ask(caseId, "A flood", who));
        }
    }

    @Test
    void it_is_granted_once_and_moves_the_deadline_by_180_days() {
        var caseId = road.prepared(Track.CAPACITY);
        var before = road.agreement(caseId).lapsesAt();
        ask(caseId, "A flood", "proposer");
        Refused.with(Conflict.class, "extension-asked", () -> ask(caseId, "A flood", "proposer"));
        assertThat(Refused.fields(() -> decide(caseId, "{}"))).containsExactly("outcome outcome-required");
        assertThat(Refused.fields(() -> decide(caseId, "{'outcome':'REFUSE'}")))
                .containsExactly("comment comment-required");
        decide(caseId, "{'outcome':'GRANT'}");
        assertThat(road.agreement(caseId).lapsesAt()).isEqualTo(before.plus(Duration.ofDays(180)));
        Refused.with(Conflict.class, "already-extended", () -> ask(caseId, "Another flood", "proposer"));
    }

    @Test
    void after_a_refusal_it_may_be_asked_again_with_a_better_reason() {
        var caseId = road.prepared(Track.CAPACITY);
        ask(caseId, "We are slow", "proposer");
        decide(caseId, "{'outcome':'REFUSE','comment':'No event'}");
        ask(caseId, "A flood", "proposer");
        decide(caseId, "{'outcome':'GRANT'}");
        assertThat(road.agreement(caseId).extension()).isNotNull();
        assertThat(road.agreement(caseId).extension().granted()).isTrue();
    }

    @Test
    void nothing_is_extended_that_is_in_force_or_not_begun() {
        var signed = road.signed(road.prepared(Track.CAPACITY));
        Refused.with(Conflict.class, "no-agreement-pending", () -> ask(signed, "A flood", "proposer"));
        var activity = new org.verdant.support.Road(beans).submitted();
        Refused.with(Conflict.class, "no-agreement-pending", () -> ask(activity, "A flood", "proposer"));
    }

    private void ask(CaseId caseId, String reason, String who) {
        askExtension.ask(caseId, reason, road.actor(who));
    }

    private void decide(CaseId caseId, String form) {
        road.does("coordinator-lead", caseId, "decideExtension", form);
    }
}
