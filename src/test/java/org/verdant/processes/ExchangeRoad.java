package org.verdant.processes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.verdant.proposal.CreateDraft;
import org.verdant.proposal.Exchanges;
import org.verdant.proposal.SubmitProposal;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;

/** Takes an exchange along the road of the light tracks. */
final class ExchangeRoad {
    private static final AtomicInteger FILES = new AtomicInteger();

    private final Road road;

    ExchangeRoad(Road road) {
        this.road = road;
    }

    /** Complete, held, reported and verified: a second coordinator is to confirm it. */
    CaseId verified(Track track, boolean registered) {
        var file = submitted(track, registered);
        road.does(Road.COORDINATOR, file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        road.reviewedBy(
                file,
                Road.REVIEWER,
                "{'scores':{'relevance':'30','participation':'20','quality':'15','followUp':'10'},"
                        + "'comments':{},'recommendation':'APPROVE'}");
        road.does(Road.LEAD, file, "decideProposal", "{'outcome':'APPROVE'}");
        road.passEvent(file);
        road.report(file);
        road.does(Road.COORDINATOR, file, "verifyReport", "{'outcome':'ACCEPT'}");
        return file;
    }

    private CaseId submitted(Track track, boolean registered) {
        var today = LocalDate.ofInstant(road.now(), ZoneOffset.UTC);
        var content = registered ? Exchanges.registered(track, today) : Exchanges.complete(track, today);
        content.withObject("/details").put("place", "Luang Prabang, hall " + FILES.incrementAndGet());
        var proposer = road.actor(Road.PROPOSER);
        var file = road.bean(CreateDraft.class).create(track, content, proposer);
        road.bean(SubmitProposal.class).submit(file, proposer);
        return file;
    }
}
