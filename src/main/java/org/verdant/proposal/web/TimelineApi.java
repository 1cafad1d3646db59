package org.verdant.proposal.web;

import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.proposal.ReadProposal;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** What happened to a proposal, who did it and when, in plain words and codes. */
@RestController
class TimelineApi {
    private final ReadProposal proposals;
    private final ProposalStory story;

    TimelineApi(ReadProposal proposals, ProposalStory story) {
        this.proposals = proposals;
        this.story = story;
    }

    record Items(List<ProposalStory.Entry> items) {}

    @GetMapping("/api/proposals/{id}/timeline")
    Items timeline(@PathVariable CaseId id, Actor actor, Locale language) {
        return new Items(story.of(proposals.require(id, actor), actor, language));
    }
}
