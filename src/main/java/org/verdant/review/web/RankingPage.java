package org.verdant.review.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.verdant.proposal.Track;
import org.verdant.review.Ranking;
import org.verdant.shared.NotFound;

/** The ranking lists of the tracks that a panel reviews. */
@Controller
class RankingPage {
    private final Ranking ranking;

    RankingPage(Ranking ranking) {
        this.ranking = ranking;
    }

    @GetMapping("/ranking")
    String first() {
        return "redirect:/ranking/" + tracks().get(0);
    }

    @GetMapping("/ranking/{track}")
    String show(@PathVariable String track, Model model) {
        var known = Track.ofCode(track).filter(tracks()::contains).orElseThrow(() -> new NotFound("not-found"));
        model.addAttribute("track", known);
        model.addAttribute("tracks", tracks());
        model.addAttribute("rows", ranking.of(known.name()));
        return "review/ranking";
    }

    private static List<Track> tracks() {
        return Arrays.stream(Track.values())
                .filter(track -> track.isOpen() && !track.isLight())
                .toList();
    }
}
