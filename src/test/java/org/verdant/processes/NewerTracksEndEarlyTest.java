package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.CancelActivity;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.Exchanges;
import org.verdant.proposal.PostponeActivity;
import org.verdant.proposal.PostponementForm;
import org.verdant.proposal.Status;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.Track;
import org.verdant.proposal.WithdrawProposal;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;
import org.verdant.support.InterventionRoad;
import org.verdant.support.PanelRoad;
import org.verdant.support.Refused;
import org.verdant.support.VerdantTest;

/** Studies and exchanges are withdrawn, postponed and cancelled as the other tracks are. */
@VerdantTest
class NewerTracksEndEarlyTest {
    private static final List<Track> EXCHANGES = List.of(Track.POLICY, Track.YOUTH);

    private final Road road;
    private final PanelRoad panel;
    private final InterventionRoad deeds;

    @Autowired
    NewerTracksEndEarlyTest(ApplicationContext context) {
        road = new Road(context);
        panel = new PanelRoad(context);
        deeds = new InterventionRoad(context);
    }

    @Test
    void its_proposer_withdraws_it_before_the_decision_and_nothing_is_left() {
        var study = panel.atPanel(Track.STUDY);
        for (var file : List.of(study, submitted(Track.POLICY), submitted(Track.YOUTH))) {
            road.bean(WithdrawProposal.class).withdraw(file, "The host found other funds", road.actor(Road.PROPOSER));
            assertThat(road.status(file)).isEqualTo(Status.WITHDRAWN);
            assertThat(deeds.left(file)).isZero();
        }
    }

    @Test
    void an_exchange_is_postponed_twice_at_most_and_cancelled_before_it_is_held() {
        for (var track : EXCHANGES) {
            var file = approved(track);
            postpone(file, 90);
            postpone(file, 120);
            Refused.with(Conflict.class, "postponed-twice", () -> postpone(file, 150));
            road.bean(CancelActivity.class).cancel(file, "No longer wanted", road.actor(Road.COORDINATOR));
            assertThat(road.status(file)).isEqualTo(Status.CANCELLED);
            assertThat(deeds.credits(file)).isEmpty();
            assertThat(deeds.left(file)).isZero();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(road.now(), ZoneOffset.UTC);
    }

    private CaseId submitted(Track track) {
        var proposer = road.actor(Road.PROPOSER);
        var file = road.bean(CreateDraft.class).create(track, Exchanges.complete(track, today()), proposer);
        road.bean(SubmitProposal.class).submit(file, proposer);
        return file;
    }

    private CaseId approved(Track track) {
        var file = submitted(track);
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        road.reviewedBy(
                file,
                Road.REVIEWER,
                "{'scores':{'relevance':'30','participation':'20','quality':'15','followUp':'10'},"
                        + "'comments':{},'recommendation':'APPROVE'}");
        road.does(Road.LEAD, file, "decideProposal", "{'outcome':'APPROVE'}");
        return file;
    }

    private void postpone(CaseId file, int days) {
        var day = today().plusDays(days);
        road.bean(PostponeActivity.class)
                .postpone(
                        file,
                        new PostponementForm(day.atTime(9, 0), day.plusDays(1).atTime(17, 0), "The hall is not free"),
                        road.actor(Road.PROPOSER));
    }
}
