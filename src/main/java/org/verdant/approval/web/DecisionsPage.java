package org.verdant.approval.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.verdant.proposal.ProposalAccess;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The tab of a proposal that shows what was decided. */
@Controller
class DecisionsPage {
    private final ProposalAccess access;
    private final ProposalReader proposals;
    private final DecisionTab tab;

    DecisionsPage(ProposalAccess access, ProposalReader proposals, DecisionTab tab) {
        this.access = access;
        this.proposals = proposals;
        this.tab = tab;
    }

    @GetMapping("/proposals/{id}/decisions")
    String show(@PathVariable CaseId id, Actor actor, Model model) {
        access.requireReadable(id, actor);
        model.addAttribute("facts", proposals.facts(id));
        model.addAttribute("decisions", tab.of(id));
        return "approval/tab";
    }
}
