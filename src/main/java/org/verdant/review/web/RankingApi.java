package org.verdant.review.web;

import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.Track;
import org.verdant.review.Ranking;
import org.verdant.review.RankingRow;
import org.verdant.shared.NotFound;

/** The ranking list of a track for programs. */
@RestController
class RankingApi {
    private final Ranking ranking;

    RankingApi(Ranking ranking) {
        this.ranking = ranking;
    }

    record Proposal(String id, String number, String title) {}

    record Item(
            int place,
            Proposal proposal,
            String total,
            String rankTotal,
            String first,
            int countries,
            Instant submitted,
            String outcome) {}

    record Items(List<Item> items) {}

    @GetMapping("/api/rankings/{track}")
    Items list(@PathVariable String track) {
        var known = Track.ofCode(track).orElseThrow(() -> new NotFound("not-found"));
        return new Items(ranking.of(known.name()).stream().map(RankingApi::item).toList());
    }

    private static Item item(RankingRow row) {
        return new Item(
                row.place(),
                new Proposal(row.caseId().toString(), row.number(), row.title()),
                Points.plain(row.total()),
                Points.plain(row.rankTotal()),
                Points.plain(row.first()),
                row.countries(),
                row.submitted(),
                row.outcome());
    }
}
