package org.verdant.reporting.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.target.CreditsOfProposer;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.ProjectDelivery;
import org.verdant.workflow.TaskPage;

@Component
class ReviewCreditsPage implements TaskPage {
    private final ProposalReader proposals;
    private final ReportTab tab;
    private final CreditsOfProposer credits;

    ReviewCreditsPage(ProposalReader proposals, ReportTab tab, CreditsOfProposer credits) {
        this.proposals = proposals;
        this.tab = tab;
        this.credits = credits;
    }

    @Override
    public String taskKey() {
        return ProjectDelivery.REVIEW_CREDITS;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var model = new HashMap<>(tab.model(task.caseId()));
        if (proposals.exists(task.caseId())) {
            model.put("facts", proposals.facts(task.caseId()));
        }
        model.put("credits", credits.of(task.caseId()));
        return model;
    }
}
