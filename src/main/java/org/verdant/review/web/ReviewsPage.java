package org.verdant.review.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The tab of a proposal that shows its reviews. */
@Controller
class ReviewsPage {
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final ReviewTab tab;

    ReviewsPage(ProposalAccess access, ProposalReader proposals, ReviewTab tab) {
        this.access = access;
        this.proposals = proposals;
        this.tab = tab;
    }

    @GetMapping("/proposals/{id}/reviews")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        access.requireReadable(id, actor);
        model.addAttribute("facts", proposals.facts(id));
        model.addAllAttributes(tab.of(id, actor));
        return "review/tab";
    }
}
