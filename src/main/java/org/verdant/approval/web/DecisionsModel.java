package org.verdant.approval.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.FinancierDecisionReader;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.Role;
import org.verdant.workflow.RedressProcess;

/** What the tab of the decisions shows. */
@Component
class DecisionsModel {
    private final ProposalReader proposals;
    private final DecisionTab decisions;
    private final CountriesPart countries;
    private final RedressPart redresses;
    private final RedressProcess process;
    private final FinancierDecisionReader financiers;

    DecisionsModel(
            ProposalReader proposals,
            DecisionTab decisions,
            CountriesPart countries,
            RedressPart redresses,
            RedressProcess process,
            FinancierDecisionReader financiers) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.countries = countries;
        this.redresses = redresses;
        this.process = process;
        this.financiers = financiers;
    }

    Map<String, Object> of(CaseId caseId, Actor actor) {
        var facts = proposals.facts(caseId);
        var own = actor.has(Role.PROPOSER) && actor.organisation().equals(facts.leadOrganisation());
        var model = new HashMap<String, Object>(Map.of(
                "facts", facts,
                "decisions", decisions.of(caseId),
                "countries", countries.of(caseId),
                "redresses", redresses.of(caseId),
                "mayAskRedress", own && process.isPossible(caseId)));
        financiers.of(caseId).ifPresent(decided -> model.put("financier", decided));
        return model;
    }
}
