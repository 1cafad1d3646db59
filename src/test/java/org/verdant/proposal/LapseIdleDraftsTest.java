package org.verdant.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.ApiClient;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.DemoClock;

@VerdantTest
class LapseIdleDraftsTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    LapseIdleDrafts lapseIdleDrafts;

    @Autowired
    CreateDraft createDraft;

    @Autowired
    SaveDraft saveDraft;

    @Autowired
    ProposalReader reader;

    @Autowired
    DemoClock time;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Test
    void a_draft_lapses_after_180_idle_days_and_not_a_moment_before() {
        var proposer = new Road(beans).actor("proposer");
        var content = Activities.complete(LocalDate.now(clock));
        var touched = createDraft.create(Track.ACTIVITY, content, proposer);
        var idle = createDraft.create(Track.ACTIVITY, content, proposer);
        time.advance(Duration.ofDays(180).minusMinutes(1));
        saveDraft.save(touched, content.deepCopy().put("title", "Touched in time"), version(touched), proposer);
        lapseIdleDrafts.lapse();
        assertThat(reader.facts(idle).status()).isEqualTo(Status.DRAFT);

        time.advance(Duration.ofMinutes(2));

        assertThat(lapseIdleDrafts.lapse()).isPositive();
        assertThat(reader.facts(idle).status()).isEqualTo(Status.LAPSED);
        assertThat(reader.facts(touched).status()).isEqualTo(Status.DRAFT);
        assertThat(lapseIdleDrafts.lapse()).isZero();
    }

    private int version(CaseId draft) {
        return beans.getBean(ReadProposal.class)
                .require(draft, new Road(beans).actor("proposer"))
                .version();
    }

    @Test
    void a_lapsed_draft_can_be_read_and_no_longer_changed_or_submitted() {
        var proposer = new Road(beans).actor("proposer");
        var content = Activities.complete(LocalDate.now(clock));
        var draft = createDraft.create(Track.ACTIVITY, content, proposer);
        time.advance(Duration.ofDays(181));
        lapseIdleDrafts.lapse();

        assertThatThrownBy(() -> saveDraft.save(draft, content, version(draft), proposer))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> beans.getBean(SubmitProposal.class).submit(draft, proposer))
                .isInstanceOf(Conflict.class);
        var api = ApiClient.as("proposer", port);
        var shown = api.get("/api/proposals/" + draft).expect(200).json();
        assertThat(shown.path("status").asText()).isEqualTo("LAPSED");
        assertThat(shown.path("title").asText()).isEqualTo(content.path("title").asText());
    }
}
